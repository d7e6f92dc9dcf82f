import type {Kriterium} from '../explain/criteria';
import type {Lage} from '../types';
import styles from './Guide.module.css';

const LAGE_WORD: Readonly<Record<Lage, string>> = {
  sant: 'Stämmer',
  falskt: 'Stämmer inte',
  okant: 'Öppet',
};

/** A criterion with its parts, how each stands and the answer it rests on. */
export function CriterionTree({criterion}: {criterion: Kriterium}) {
  return (
    <ul className={styles.tree}>
      <CriterionItem criterion={criterion} />
    </ul>
  );
}

function CriterionItem({criterion}: {criterion: Kriterium}) {
  const {text, lage, svar, delar = []} = criterion;
  return (
    <li>
      <span className={styles.state} data-lage={lage}>
        {LAGE_WORD[lage]}
      </span>{' '}
      {text}
      {svar !== undefined && <span className={styles.answer}> – svar: {svar}</span>}
      {delar.length > 0 && (
        <ul>
          {delar.map((part, at) => (
            <CriterionItem key={at} criterion={part} />
          ))}
        </ul>
      )}
    </li>
  );
}
