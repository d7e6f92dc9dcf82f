import {HUVUDMAN, HUVUDMAN_LABEL, type Huvudman} from '../../insatser/labels';
import type {GuideModel} from '../model';
import {UTFALL, type Utfall} from '../types';
import {onlyPersonkrets} from './reasons';
import type {Forklaring} from './tree';

/** The insatser of one verdict that the same huvudman answers for. */
export interface Huvudmannagrupp {
  readonly etikett: string;
  readonly trad: readonly Forklaring[];
}

/** One verdict: its insatser by huvudman, in the order of the list. */
export interface Utfallsgrupp {
  readonly utfall: Utfall;
  /** How many insatser the verdict has in all. */
  readonly antal: number;
  readonly huvudman: readonly Huvudmannagrupp[];
  /** Those that only the personkrets excludes: one reason, told once. */
  readonly personkrets: readonly Forklaring[];
}

/** Trees by verdict and then by huvudman; a verdict without insatser is left out. */
export function groupByVerdict(model: GuideModel, trees: readonly Forklaring[]): Utfallsgrupp[] {
  return UTFALL.flatMap((utfall) => {
    const mine = trees.filter((tree) => tree.utfall === utfall);
    if (mine.length === 0) return [];
    const personkrets = mine.filter(onlyPersonkrets);
    const rest = mine.filter((tree) => !personkrets.includes(tree));
    return [{utfall, antal: mine.length, huvudman: byHuvudman(model, rest), personkrets}];
  });
}

/** Trees by who answers for the insats, in the order they come. */
export function byHuvudman(model: GuideModel, trees: readonly Forklaring[]): Huvudmannagrupp[] {
  const groups = new Map<string, Forklaring[]>();
  for (const tree of trees) {
    const insats = model.insatser.find((known) => known.slug === tree.insats);
    const label = huvudmanText(insats?.huvudman ?? []);
    groups.set(label, [...(groups.get(label) ?? []), tree]);
  }
  return [...groups].map(([etikett, trad]) => ({etikett, trad}));
}

/** Who answers for the insats, as a heading; the same words whatever the order in the record. */
export function huvudmanText(huvudman: readonly Huvudman[]): string {
  const known = HUVUDMAN.filter((one) => one !== 'annan' && huvudman.includes(one));
  const [first, ...more] = known.map((one) => HUVUDMAN_LABEL[one]);
  if (first === undefined) return 'Annan huvudman';
  const names = [first, ...more.map((label) => label.toLowerCase())];
  const last = names.pop() ?? '';
  const text = names.length === 0 ? last : `${names.join(', ')} och ${last}`;
  return huvudman.includes('annan') ? `${text} eller annan huvudman` : text;
}
