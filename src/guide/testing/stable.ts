import type {Engine, Run} from '../engine/engine';
import {factOf} from '../explain/criteria';
import {NOD} from '../model';
import {FALSKT, OKANT, SANT} from '../verdict';

/**
 * The state of a node that stays whatever the open questions are answered with: open facts are unknown
 * even where the rules ask for just that (`= okänd`), and *inte* of the unknown is unknown. True here
 * means that the state rests on known answers alone.
 */
export function stableState(engine: Engine, run: Run, index: number): number {
  const {model} = engine;
  const node = model.noder[index] ?? [NOD.alltid];
  const [kind = 0, first = 0, second = 0] = node;
  const of = (part: number): number => stableState(engine, run, part);
  switch (kind) {
    case NOD.och:
      return Math.min(...node.slice(1).map(of));
    case NOD.eller:
      return Math.max(...node.slice(1).map(of));
    case NOD.inte: {
      const state = of(first);
      return state === OKANT ? OKANT : state === SANT ? FALSKT : SANT;
    }
    case NOD.namn:
      return of(second);
    case NOD.alltid:
      return SANT;
    default:
      return engine.isOpen(run, factOf(model, node)) ? OKANT : engine.state(run, index);
  }
}
