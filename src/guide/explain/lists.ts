import type {Engine, Run} from '../engine/engine';
import {MARK} from '../verdict';

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
  const slugs = model.insatser.map((insats) => insats.slug);
  const last = model.insatser.map((insats) => insats.verksamhet === 'samordning');
  const node = Int32Array.from(model.forslag, (row) => row.nod);
  const insats = Int32Array.from(model.forslag, (row) => row.insats);
  const safe = MARK.skyddPassar | MARK.skyddKanPassa;
  // Safety, then all else by the first rule that speaks of it, then working together.
  const rankOf = (run: Run, at: number, first: Int32Array): number => {
    const group = (run.marks[at] ?? 0) & safe ? 0 : last[at] ? 2 : 1;
    return (group * (node.length + 1) + (first[at] ?? 0)) * slugs.length + at;
  };

  /** Place of the first rule that speaks of each insats in this case. */
  const firstMention = (run: Run): Int32Array => {
    const first = new Int32Array(slugs.length).fill(node.length);
    for (let at = node.length - 1; at >= 0; at -= 1) {
      if (run.states[node[at] as number] !== 0) first[insats[at] as number] = at;
    }
    return first;
  };

  return (run) => {
    const first = firstMention(run);
    const found: number[][] = [[], [], [], [], []];
    for (let at = 0; at < slugs.length; at += 1) {
      const lista = run.lista[at] as number;
      if (lista !== 0) found[lista]?.push(rankOf(run, at, first));
    }
    const names = (lista: number): string[] =>
      (found[lista] ?? [])
        .sort((a, b) => a - b)
        .map((rank) => slugs[rank % slugs.length] as string);
    return {
      passar: names(1),
      kanPassa: names(2),
      garInteAttAvgora: names(3),
      passarInte: names(4),
    };
  };
}
