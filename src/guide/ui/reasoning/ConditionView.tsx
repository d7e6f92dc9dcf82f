import {Rich} from '../../../ui/lagrum/Rich';
import type {Condition} from '../../explain/condition';
import {nameAnchor} from './part';
import styles from './Reasoning.module.css';

const GROUP = {all: 'alla dessa:', any: 'minst ett av dessa:'} as const;
const BETWEEN = {all: 'och', any: 'eller'} as const;

/** A condition written out whole: in the sentence when it is one thing, else as a list with och and eller. */
export function ConditionView({lead, condition}: {lead: string; condition: Condition}) {
  return (
    <div className={styles.condition}>
      <span className={styles.lead}>{lead}</span> <Told condition={condition} />
    </div>
  );
}

function Told({condition}: {condition: Condition}) {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return (
        <>
          {GROUP[condition.kind]}
          <ul>
            {condition.parts.map((part, at) => (
              <li key={at}>
                {at > 0 && <strong>{BETWEEN[condition.kind]} </strong>}
                <Told condition={part} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'not':
      return (
        <>
          <strong>inte visat:</strong> <Told condition={condition.part} />
        </>
      );
    case 'name':
      return <a href={`#${nameAnchor(condition.name)}`}>{condition.text}</a>;
    default:
      return <Rich plain text={condition.text} />;
  }
}
