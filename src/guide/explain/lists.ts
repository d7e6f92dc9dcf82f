import type {Engine, Run} from '../engine/engine';
import {FALSKT, MARK} from '../verdict';

/** The four lists, as slugs. */
export interface Listor {
  readonly passar: readonly string[];
  readonly kanPassa: readonly string[];
  readonly garInteAttAvgora: readonly string[];
  readonly passarInte: readonly string[];
}

/** Sorts the insatser of runs into the four lists: safety first, working together last. */
export function makeLists(engine: Engine): (run: Run) => Listor {
  const {model} = engine;
  const order = model.insatser.map((insats, at) => ({
    at,
    last: insats.verksamhet === 'samordning',
  }));
  return (run) => {
    const first = firstMention(engine, run);
    const rank = ({at, last}: (typeof order)[number]): number => {
      const safe = ((run.marks[at] ?? 0) & (MARK.skyddPassar | MARK.skyddKanPassa)) !== 0;
      return (safe ? 0 : last ? 2 : 1) * model.forslag.length + (first[at] ?? 0);
    };
    const pick = (lista: number): string[] =>
      order
        .filter(({at}) => run.lista[at] === lista)
        .sort((a, b) => rank(a) - rank(b) || a.at - b.at)
        .map(({at}) => model.insatser[at]?.slug ?? '');
    return {
      passar: pick(1),
      kanPassa: pick(2),
      garInteAttAvgora: pick(3),
      passarInte: pick(4),
    };
  };
}

/** Place of the first rule that speaks of each insats in this case. */
function firstMention({model}: Engine, run: Run): number[] {
  const first = model.insatser.map(() => model.forslag.length - 1);
  for (let at = model.forslag.length - 1; at >= 0; at -= 1) {
    const row = model.forslag[at];
    if (row && (run.states[row.nod] ?? FALSKT) !== FALSKT) first[row.insats] = at;
  }
  return first;
}
