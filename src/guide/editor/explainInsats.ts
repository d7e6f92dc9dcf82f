import {nearest} from '../../content/suggest';
import {conditionOf, meaningOf, namesIn, sentence} from '../explain/condition';
import {nodeTexts} from '../explain/nodeTexts';
import type {ForslagModell, GuideModel, InsatsModell} from '../model';
import {KOLUMN} from '../model';

const SAGER = ['Passar', 'Kan passa', 'Passar inte'] as const;

/** An insats's rules in Swedish, line by line; or an error with the nearest slug. `name` may be its title. */
export function explainInsats(
  model: GuideModel,
  name: string,
): {readonly ok: true; readonly text: string} | {readonly ok: false; readonly error: string} {
  const found = insatserNamed(model, name);
  const [at = -1] = found;
  const insats = model.insatser[at];
  if (!insats || found.length > 1) return {ok: false, error: notOne(model, name, found)};
  const texts = nodeTexts(model);
  const parts = [
    `${insats.titel} (${insats.slug})`,
    '',
    ...ownLines(model, insats, texts),
    ...(at === model.nioAtta.insats ? stepLines(model, texts) : ruleLines(model, at, texts)),
    ...swapLines(model, at, texts),
    ...nameLines(model, nodesOf(model, at), texts),
  ];
  return {ok: true, text: parts.join('\n').trimEnd()};
}

/** The insats with that slug, else those with that title or short name, however it is spelled. */
function insatserNamed(model: GuideModel, name: string): number[] {
  const wanted = folded(name);
  const those = (fits: (insats: InsatsModell) => boolean): number[] =>
    model.insatser.flatMap((insats, at) => (fits(insats) ? [at] : []));
  const bySlug = those(({slug}) => slug === wanted);
  if (bySlug.length > 0) return bySlug;
  return those(
    ({titel, kortnamn}) => folded(titel) === wanted || folded(kortnamn ?? '') === wanted,
  );
}

function notOne(model: GuideModel, name: string, found: readonly number[]): string {
  if (found.length > 1) {
    const slugs = found.map((at) => model.insatser[at]?.slug ?? '').join(', ');
    return `Flera insatser heter ”${name}”. Välj bland: ${slugs}.`;
  }
  const bySlug = nearest(
    name,
    model.insatser.map(({slug}) => slug),
  );
  const near = bySlug ?? nearestByName(model, name);
  return `Insatsen ”${name}” finns inte.${near ? ` Menade du ”${near}”?` : ''}`;
}

function nearestByName(model: GuideModel, name: string): string | undefined {
  const slugs = new Map(
    model.insatser.flatMap(({slug, titel, kortnamn}) =>
      [titel, kortnamn ?? titel].map((word) => [folded(word), slug] as const),
    ),
  );
  const near = nearest(folded(name), slugs.keys());
  return near === undefined ? undefined : slugs.get(near);
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function ownLines(model: GuideModel, insats: InsatsModell, texts: readonly string[]): string[] {
  const lines = ['Egna villkor (ur insatsens post):'];
  if (insats.personkrets) {
    lines.push(
      `- Kräver personkrets ${insats.personkrets.join(', ')}. ${model.egna.personkrets.skal}`,
    );
  }
  if (insats.alder) {
    const [min, max] = insats.alder;
    lines.push(`- Visas för åldern ${min ?? 0}–${max ?? 25}. ${model.egna.alder.skal}`);
  }
  for (const own of insats.villkor ?? []) {
    const how =
      own.nod === undefined
        ? 'En människa bedömer'
        : `Utesluts när: ${sentence(conditionOf(model, texts, own.nod))}`;
    lines.push(`- ${how}. ${own.skal}${cited(own.lagrum)}`);
  }
  if (lines.length === 1) lines.push('- Inga.');
  return [...lines, ''];
}

function ruleLines(model: GuideModel, at: number, texts: readonly string[]): string[] {
  const rows = rowsOf(model, at);
  if (rows.length === 0) return ['Ingen regel föreslår insatsen. Den visas bara i katalogen.', ''];
  return [KOLUMN.passar, KOLUMN.kanPassa, KOLUMN.passarInte].flatMap((kolumn) => {
    const own = rows.filter((row) => row.kolumn === kolumn);
    if (own.length === 0) return [];
    const lines = own.flatMap((row) => {
      const rule = model.regler[row.regel];
      if (!rule) return [];
      const judged = row.avgors === 'bedomning' ? ' En människa bedömer.' : '';
      const reason =
        kolumn === KOLUMN.passarInte ? (row.text ?? rule.skal) : (row.skal ?? rule.skal);
      const remark = kolumn !== KOLUMN.passarInte && row.text ? ` (${row.text})` : '';
      return [
        `- ${rule.id}${remark}: när ${sentence(conditionOf(model, texts, row.nod))}.${judged}`,
        `  ${reason}${cited(rule.lagrum)}`,
      ];
    });
    return [`${SAGER[kolumn] ?? ''}:`, ...lines, ''];
  });
}

function stepLines(model: GuideModel, texts: readonly string[]): string[] {
  return [
    'Styrs bara av kontrollen av 9 § 8 LSS. Första sanna steget gäller:',
    ...model.nioAtta.steg.flatMap((step) => [
      `- Steg ${step.nr}, ${model.nioAtta.etiketter[step.svar].etikett.toLowerCase()}: när ${sentence(conditionOf(model, texts, step.nod))}.`,
      `  ${step.skal}${cited(step.lagrum)}`,
    ]),
    '',
  ];
}

function swapLines(model: GuideModel, at: number, texts: readonly string[]): string[] {
  const name = (index: number): string => model.insatser[index]?.titel ?? '';
  const lines = model.byten.flatMap((swap) => {
    if (swap.till === at) {
      const from = swap.fran.map(name).join(', ');
      return [
        `${swap.id}: ersätter ${from} när ${sentence(conditionOf(model, texts, swap.nod))}. ${swap.skal}`,
      ];
    }
    if (!swap.fran.includes(at)) return [];
    return [
      `${swap.id}: byts mot ${name(swap.till)} när ${sentence(conditionOf(model, texts, swap.nod))}. ${swap.skal}`,
    ];
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Every condition that the lines of an insats are told by. */
function nodesOf(model: GuideModel, at: number): number[] {
  const own = (model.insatser[at]?.villkor ?? []).flatMap(({nod}) => nod ?? []);
  const swaps = model.byten.filter(({fran, till}) => till === at || fran.includes(at));
  const told = at === model.nioAtta.insats ? model.nioAtta.steg : rowsOf(model, at);
  return [...own, ...[...told, ...swaps].map(({nod}) => nod)];
}

function rowsOf(model: GuideModel, at: number): readonly ForslagModell[] {
  return model.forslag.filter((row) => row.insats === at);
}

/** What the named conditions mean, those that the names themselves use included. */
function nameLines(
  model: GuideModel,
  nodes: readonly number[],
  texts: readonly string[],
): string[] {
  const used = new Set(nodes.flatMap((node) => namesIn(conditionOf(model, texts, node))));
  const lines: string[] = [];
  // A set grows while it is walked: names inside names come last.
  for (const name of used) {
    const at = model.namn.findIndex(({namn}) => namn === name);
    const meaning = meaningOf(model, texts, at);
    if (!meaning) continue;
    namesIn(meaning).forEach((inner) => used.add(inner));
    lines.push(`- ${model.namn[at]?.klartext ?? ''} (${name}): ${sentence(meaning)}.`);
  }
  return lines.length > 0 ? ['Begrepp:', ...lines] : [];
}

function cited(lagrum: readonly string[]): string {
  return lagrum.length > 0 ? ` [${lagrum.join('; ')}]` : '';
}
