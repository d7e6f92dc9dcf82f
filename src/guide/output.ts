import type {Guide, Resultat} from './guide';
import {barringReasons} from './explain/reasons';
import type {Forklaring} from './explain/tree';
import type {Fall, NineEight, Triage} from './types';

/** What the terminal prints for a case. The names are contract. */
export interface Svarsobjekt {
  readonly nineEight: NineEight;
  /** passar */
  readonly fits: readonly string[];
  /** kan passa */
  readonly possible: readonly string[];
  /** passar inte, with the reason */
  readonly notFit: readonly {readonly id: string; readonly why: string}[];
  /** går inte att avgöra än */
  readonly undetermined: readonly string[];
  readonly flags: readonly string[];
  /** Facts that are open and matter, in the order they are asked. */
  readonly missing: readonly string[];
  readonly triage: Triage;
  /** Everything behind the answer. */
  readonly explanation: Omit<Resultat, 'nineEight' | 'listor' | 'flaggor' | 'forklaringar'> & {
    /** Ids of the provisions cited in this answer. */
    readonly lagrum: Readonly<Record<string, readonly string[]>>;
    /** Trees by insats. */
    readonly insatser: Readonly<Record<string, Omit<Forklaring, 'insats'>>>;
  };
}

/** Judges a case and puts the answer in the form of the terminal. */
export function answerCase(guide: Guide, fall: Fall): Svarsobjekt {
  const {nineEight, listor, flaggor, forklaringar, ...rest} = guide.judge(fall);
  const {model} = guide;
  const trees = new Map(forklaringar.map((tree) => [tree.insats, tree]));
  return {
    nineEight,
    fits: listor.passar,
    possible: listor.kanPassa,
    notFit: listor.passarInte.map((id) => ({
      id,
      why: whyNot(trees.get(id), model.texter.rattAttAnsoka),
    })),
    undetermined: listor.garInteAttAvgora,
    flags: flaggor,
    missing: rest.kvar.saknas,
    triage: rest.tillsammans.triage.niva,
    explanation: {
      ...rest,
      lagrum: citedIn([forklaringar, rest], model.lagrum),
      insatser: Object.fromEntries(forklaringar.map(({insats, ...tree}) => [insats, tree])),
    },
  };
}

/** The part of the table of citations that an answer uses, in the order it uses them. */
function citedIn(
  answer: unknown,
  table: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([name, inner]) => visit(inner, name));
    } else if (key === 'lagrum' && typeof value === 'string') {
      const ids = table[value];
      if (ids) found[value] = ids;
    }
  };
  visit(answer, '');
  return found;
}

/** Why an insats is among those that do not fit, and that one may apply all the same. */
export function whyNot(tree: Forklaring | undefined, right: string): string {
  if (!tree) return right;
  const text = barringReasons(tree).join(' ');
  return text.includes(right) ? text : `${text} ${right}`;
}
