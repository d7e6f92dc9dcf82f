import {useId} from 'react';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {useStored} from '../../storage/ui/useStored';
import {recentSearchesSlot} from '../slots';
import styles from './RecentSearches.module.css';

/** The reader's latest searches, to make again. Kept on the device only if she asks for it. */
export function RecentSearches({onAsk}: {onAsk: (question: string) => void}) {
  const id = useId();
  const {value: recent} = useStored(recentSearchesSlot);
  if (recent.length === 0) return null;
  return (
    <div className={styles.recent}>
      <h3 id={id} className={styles.heading}>
        Dina senaste sökningar
      </h3>
      <ul aria-labelledby={id} className={styles.list}>
        {recent.map((question) => (
          <li key={question}>
            <button type="button" className={styles.again} onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
      <StorageConsent slot={recentSearchesSlot} question="Spara dina senaste sökningar?" />
    </div>
  );
}
