import {pagangLage, type PagangLage} from '../../lagrum/pending';
import {Icon} from '../Icon';
import {formatDate} from '../format';
import {useToday} from '../useToday';
import {LinkedText} from './LinkedText';
import type {PendingView} from './view';
import styles from './Lagrum.module.css';

/** The first words of the notice. An adopted change says so; one whose day has passed says it louder. */
function headline(state: PagangLage, day: string | undefined): string {
  const on = day ? ` den ${formatDate(day)}` : '';
  switch (state) {
    case 'vantar':
      return day
        ? `På gång – kontrollera. Föreslås gälla från${on}.`
        : 'På gång – kontrollera. Ingen dag är bestämd.';
    case 'passerad':
      return `Lagen kan ha ändrats${on}. Kontrollera innan du använder den.`;
    case 'antagen':
      return `Beslutad ändring. Gäller från${on}.`;
    case 'galler':
      return `Lagen har ändrats${on}. Läs lagtexten: sammanfattningen är från före ändringen.`;
    case 'avslagen':
      return 'Förslaget har inte antagits.';
  }
}

/** A proposed or adopted change of a provision, told as it stands today. */
export function PendingChange({change}: {change: PendingView}) {
  const today = useToday();
  const state = pagangLage(change, today);
  // Until its day the words may change overnight; kept HTML is then drawn anew (see Island).
  const from = change.foreslaget && change.foreslaget > today ? change.foreslaget : undefined;
  if (state === 'avslagen') return null;
  const strong = state === 'passerad' || state === 'galler';
  return (
    <span className={strong ? styles.passed : styles.coming} data-from={from}>
      <strong>
        <Icon name={strong ? 'varning' : 'klocka'} /> {headline(state, change.foreslaget)}
      </strong>{' '}
      <LinkedText text={change.text} /> ({change.proposition})
    </span>
  );
}
