import {Disclosure} from '../../../ui/Disclosure';
import {Rich} from '../../../ui/lagrum/Rich';
import {conditionOf} from '../../explain/condition';
import {Citations} from '../Citations';
import {ConditionView} from './ConditionView';
import type {PartProps} from './part';

/** Something the guide says when its condition holds. */
interface SaidRow {
  readonly nod?: number | undefined;
  readonly text: string;
  /** What to do, or ask, then. */
  readonly gor?: string | undefined;
  readonly lagrum?: readonly string[] | undefined;
}

type SaidProps = PartProps & {
  readonly summary: string;
  readonly rows: readonly SaidRow[];
  /** Said of a row that no answer decides. */
  readonly without?: string;
};

/** What the guide says beside its verdicts, each with its condition and ground. */
export function Said({model, texts, summary, rows, without}: SaidProps) {
  return (
    <Disclosure summary={summary}>
      <ul>
        {rows.map(({nod, text, gor, lagrum = []}, at) => (
          <li key={at}>
            <Rich plain text={text} /> {gor && <Rich plain text={gor} />}{' '}
            <Citations plain model={model} lagrum={lagrum} />
            {nod === undefined ? (
              without
            ) : (
              <ConditionView lead="När" condition={conditionOf(model, texts, nod)} />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
