import {CLASS_NAMES, figures, QUERY_CLASSES, type QueryClass} from '../../../src/search/judgements';
import type {Corpus} from './corpus';
import {pairedInterval} from './figures';
import type {Measured} from './measure';
import type {BrowserFigures} from './throttled';

const share = (value: number) => value.toFixed(3).replace('.', ',');
const kb = (bytes: number) => Math.round(bytes / 1024).toLocaleString('sv-SE');
const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0).replace('.', ',');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function classesOf(corpus: Corpus): QueryClass[] {
  return QUERY_CLASSES.filter((klass) => corpus.judgements.some((j) => j.klass === klass));
}

function ranksIn(corpus: Corpus, measured: Measured, klass: QueryClass): number[] {
  return measured.ranks.filter((_, i) => corpus.judgements[i]?.klass === klass);
}

/** The tables of one corpus: quality, quality by class, cost, and ours against the best other. */
export function corpusReport(corpus: Corpus, engines: readonly Measured[]): string {
  const classes = classesOf(corpus);
  const quality = engines.map((engine) => {
    const {recall3, mrr} = figures(engine.ranks);
    return [
      engine.name,
      share(recall3),
      share(mrr),
      ...classes.map((klass) => {
        const own = figures(ranksIn(corpus, engine, klass));
        return `${share(own.recall3)} / ${share(own.mrr)}`;
      }),
    ];
  });
  const cost = engines.map((engine) => [
    engine.name,
    `${kb(engine.bytes.raw)} / ${kb(engine.bytes.br)}`,
    ms(engine.loadMs),
    ms(engine.p50),
    ms(engine.p95),
  ]);
  return [
    `## ${corpus.name}`,
    '',
    `${corpus.judgements.length} frågor. Tabellen visar recall@3 och MRR, sedan recall@3 / MRR per sorts fråga.`,
    '',
    table(['motor', 'recall@3', 'MRR', ...classes.map((klass) => CLASS_NAMES[klass])], quality),
    '',
    table(['motor', 'index kB rå / br', 'ladda ms', 'fråga p50 ms', 'p95 ms'], cost),
    '',
    'Vår motor mot den bästa andra, per sorts fråga (skillnad i 1/plats, parad bootstrap, 95 %):',
    '',
    table(
      ['sorts fråga', 'bästa andra', 'skillnad', 'intervall', 'utfall'],
      against(corpus, engines),
    ),
    '',
  ].join('\n');
}

function against(corpus: Corpus, engines: readonly Measured[]): string[][] {
  const [ours, ...others] = engines;
  if (!ours) return [];
  return classesOf(corpus).map((klass) => {
    const score = (engine: Measured) => ranksIn(corpus, engine, klass).map((rank) => 1 / rank);
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1);
    const best = [...others].sort((a, b) => mean(score(b)) - mean(score(a)))[0];
    if (!best) return [CLASS_NAMES[klass], '–', '–', '–', '–'];
    const {mean: difference, low, high} = pairedInterval(score(ours), score(best));
    const outcome = low > 0 ? 'bättre' : high < 0 ? '**sämre**' : 'ingen säker skillnad';
    return [
      CLASS_NAMES[klass],
      best.name,
      share(difference),
      `${share(low)} till ${share(high)}`,
      outcome,
    ];
  });
}

/** Size and speed in the browser. */
export function browserReport(figuresOf: BrowserFigures): string {
  const {engineBytes, firstBytes, restBytes, rows} = figuresOf;
  const size = (name: string, {raw, br}: {raw: number; br: number}) => [name, kb(raw), kb(br)];
  const sum = (...list: {raw: number; br: number}[]) => ({
    raw: list.reduce((total, {raw}) => total + raw, 0),
    br: list.reduce((total, {br}) => total + br, 0),
  });
  return [
    '## I webbläsaren (eget innehåll, Chromium)',
    '',
    table(
      ['del', 'kB rå', 'kB br'],
      [
        size('motorn (arbetarens kod)', engineBytes),
        size('första filen (namn, sökord, rubriker)', firstBytes),
        size('andra filen (texternas ord, utdrag)', restBytes),
        size('till första träffen', sum(engineBytes, firstBytes)),
        size('allt', sum(engineBytes, firstBytes, restBytes)),
      ],
    ),
    '',
    table(
      ['processor', 'ladda allt ms', 'fråga p50 ms', 'p95 ms', 'längsta ms'],
      rows.map(({slowdown, loadMs, p50, p95, max}) => [
        slowdown === 1 ? 'som den är' : `${slowdown} gånger långsammare`,
        ms(loadMs),
        ms(p50),
        ms(p95),
        ms(max),
      ]),
    ),
    '',
  ].join('\n');
}
