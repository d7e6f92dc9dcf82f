import {describe, expect, it} from 'vitest';
import {compileGuide} from './compile/compile';
import type {CompileResult} from './compile/compile';
import {explainInsats} from './editor/explainInsats';
import {reportRules} from './editor/reportRules';
import {gapReport} from './gapReport';
import {createGuide} from './guide';
import {encodeFall} from './link';
import {ageClasses} from './explain/change';
import {makeExplainers} from './explain/criteria';
import {nodeTexts} from './explain/nodeTexts';
import {openBehind} from './explain/questions';
import {answerCase, whyNot} from './output';
import type {GuideData} from './schema';
import {smallCases} from './testing/smallCases';
import {smallData, smallInsatser, smallLagrum} from './testing/smallGuide';
import type {Bidrag, EgetKriterium} from './explain/tree';
import {utfallAvForklaring} from './explain/tree';
import type {InsatsVillkor} from './types';
import {listaAv} from './verdict';
import {underlag} from './underlag';

/*
 * The small guide, whole: what the content becomes, everything that is said of each case, and every fault
 * that is found. A change here is a change for the reader: read it before you accept it with `-u`.
 */

const compiled = compileGuide(smallData, smallInsatser, smallLagrum);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
const {model} = compiled;
const guide = createGuide(model);
const cases = Object.entries(smallCases);
/** A file name that every file system writes the same way. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');
const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

describe('the small guide', () => {
  it('becomes the same model', () =>
    expect(written(model)).toMatchFileSnapshot('testing/golden/modell.txt'));

  it.each(cases)('says the same of the case %s', (name, fall) =>
    expect(written(answerCase(guide, fall))).toMatchFileSnapshot(
      `testing/golden/fall/${plain(name)}.txt`,
    ),
  );

  it('writes the same papers and links', () => {
    const papers = cases.map(([name, fall]) => {
      const result = guide.judge(fall);
      const parts = underlag(model, fall, result).flatMap(({rubrik, rader}) => [
        `## ${rubrik}`,
        ...rader,
      ]);
      return [`# ${name}`, encodeFall(model, fall), ...parts, gapReport(model, fall, result) ?? '']
        .join('\n')
        .trim();
    });
    return expect(`${papers.join('\n\n')}\n`).toMatchFileSnapshot('testing/golden/papper.txt');
  });

  it.each(cases)(
    'reads each list from the marks alone, and the tree says so too: %s',
    (_, fall) => {
      const run = guide.engine.run(fall);
      run.lista.forEach((list, at) => expect(listaAv(run.marks[at] ?? 0)).toBe(list));
      for (const tree of guide.trees(fall)) expect(utfallAvForklaring(tree)).toBe(tree.utfall);
    },
  );

  it('takes an age that is no number, or below zero, as not known', () => {
    for (const alder of ['12', -3, true, ['12']]) expect(guide.engine.run({alder}).alder).toBe(-1);
  });

  it('lets an own condition that is not met outweigh what rules propose', () => {
    const tree = guide.trees(smallCases['boende, nej'] ?? {}).find((row) => row.egna.length > 0);
    if (!tree) throw new Error('no tree with own conditions');
    const own = {...tree.egna[0], lage: 'inte-uppfyllt', skal: 'Villkoret.'} as EgetKriterium;
    const marked = {bidrag: [{...tree.bidrag[0], mark: 1} as Bidrag]};
    expect(utfallAvForklaring({...marked, egna: [own]})).toBe('passar-inte');
    expect(utfallAvForklaring({...marked, egna: []})).toBe('passar');
    expect(whyNot({...tree, bidrag: [], egna: [own]}, 'Rätten.')).toBe('Villkoret. Rätten.');
    expect(whyNot(undefined, 'Rätten.')).toBe('Rätten.');
  });

  it('keeps the same questions open, and tells the same ages apart', () => {
    const explainer = makeExplainers(guide.engine, nodeTexts(model));
    const open = cases.map(([name, fall]) => {
      const run = guide.engine.run(fall);
      const facts = [...openBehind(guide.engine, run, explainer(run))].sort((a, b) => a - b);
      return `${name}: ${facts.map((at) => model.fakta[at]?.id ?? '').join(', ')}`;
    });
    const ages = `åldrar: ${ageClasses(model).join(', ')}`;
    return expect(`${[...open, ages].join('\n')}\n`).toMatchFileSnapshot(
      'testing/golden/oppet.txt',
    );
  });

  it('gives an editor the same account of its rules', () => {
    const lines = smallInsatser.map(({slug}) => {
      const said = explainInsats(model, slug);
      return said.ok ? said.text : said.error;
    });
    const account = [...lines, written(reportRules(model))].join('\n\n');
    return expect(account).toMatchFileSnapshot('testing/golden/redaktion.txt');
  });
});

type Path = readonly (string | number)[];

/** Keys whose words are for the reader; nothing is looked up by them. */
const WORDS = new Set(
  `text skal fraga etikett titel hjalp gor varfor rubrik klartext oppet not obs niva slag beslutar
  kortnamn lagrum typ avgors signalText texter etiketter alltid svagareSkal huvudman verksamhet`.split(
    /\s+/,
  ),
);

/** Paths to every text that is looked up or read, and to every list. */
function places(value: unknown, path: Path, wanted: 'texts' | 'lists'): Path[] {
  if (typeof value === 'string') return wanted === 'texts' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) && wanted === 'lists' ? [path] : [];
  const inside = Object.entries(value).filter(([key]) => !WORDS.has(key));
  return [
    ...own,
    ...inside.flatMap(([key, inner]) =>
      places(inner, [...path, Array.isArray(value) ? Number(key) : key], wanted),
    ),
  ];
}

interface Content {
  readonly data: GuideData;
  readonly insatser: readonly InsatsVillkor[];
}

/** What is found when the value at a place is another. */
function withChange(path: Path, change: (value: unknown) => unknown): CompileResult {
  const content: Content = {
    data: structuredClone(smallData),
    insatser: structuredClone(smallInsatser),
  };
  let holder: unknown = content;
  for (const key of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[key];
  const parent = holder as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? '';
  parent[last] = change(parent[last]);
  return compileGuide(content.data, content.insatser);
}

function told(paths: readonly Path[], change: (value: unknown) => unknown): string {
  const lines = paths.flatMap((path) => {
    const result = withChange(path, change);
    if (result.ok) return [];
    const said = result.problems.map(
      ({file, path: where, what, mend}) => `  ${file} ${where.join('.')}: ${what} – ${mend}`,
    );
    return [path.join('.'), ...said];
  });
  return `${lines.join('\n')}\n`;
}

describe('a fault in the small guide', () => {
  const content: Content = {data: smallData, insatser: smallInsatser};

  it('is told where a word is not known', () =>
    expect(told(places(content, [], 'texts'), () => 'finns-inte')).toMatchFileSnapshot(
      'testing/golden/okanda-ord.txt',
    ));

  it('is told where names go round', () =>
    expect(
      told([['data', 'villkor', 'villkor', 1, 'betyder']], () => 'VUXEN och SKYDD'),
    ).toMatchFileSnapshot('testing/golden/ring.txt'));

  it.each(['provat = sip', 'behov = avlastning', 'aldr >= 5', 'livsomraden: hem'])(
    'is told where a condition is misread: %s',
    (source) => {
      const text = told([['data', 'flaggor', 'flaggor', 0, 'om']], () => source);
      return expect(text).toMatchFileSnapshot(`testing/golden/fel/${plain(source)}.txt`);
    },
  );

  it('is told where a rule for a person to judge says passar', () =>
    expect(
      told([['data', 'regler', 0, 'regler', 2, 'avgors']], () => 'bedomning'),
    ).toMatchFileSnapshot('testing/golden/bedomning.txt'));

  it('is told where the same thing stands twice', () =>
    expect(
      told(places(content, [], 'lists'), (list) => {
        const items = list as readonly unknown[];
        return [...items, structuredClone(items[0])];
      }),
    ).toMatchFileSnapshot('testing/golden/dubbelt.txt'));
});
