import {Icon} from '../Icon';
import {formatDate} from '../format';
import {useToday} from '../useToday';
import {pendingState, type PendingView} from './view';
import styles from './Lagrum.module.css';

const ADOPTED: Readonly<Record<PendingView['antagen'], string>> = {
  ja: 'Riksdagen har antagit förslaget.',
  nej: 'Riksdagen har inte antagit förslaget.',
  okant: 'Vi vet inte om riksdagen har antagit förslaget.',
};

/** "På gång": a proposed change. Once its day has passed the words are stronger, until someone has checked. */
export function PendingChange({change}: {change: PendingView}) {
  const state = pendingState(change, useToday());
  const day = formatDate(change.foreslaget);
  return (
    <span className={state === 'passed' ? styles.passed : styles.coming}>
      <strong>
        <Icon name={state === 'passed' ? 'varning' : 'klocka'} />{' '}
        {state === 'passed'
          ? `Lagen kan ha ändrats den ${day}. Kontrollera innan du använder den.`
          : `På gång – kontrollera. Föreslås gälla från den ${day}.`}
      </strong>{' '}
      {change.text} {ADOPTED[change.antagen]} ({change.proposition})
    </span>
  );
}
