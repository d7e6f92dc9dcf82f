import {Chip} from '../../ui/Chip';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {useStored} from '../../storage/ui/useStored';
import {ROLE_LABEL, ROLES, type Role} from '../roles';
import {rollSlot} from '../slots';
import styles from './RoleSwitch.module.css';

/** The reader's role: chosen for this visit, kept only if she asks for it. */
export function useRole(): {role: Role | null; choose: (role: Role | null) => void} {
  const {value, set} = useStored(rollSlot);
  return {role: value, choose: set};
}

/** *Jag arbetar med …*: what concerns you comes first. Nothing is hidden. */
export function RoleSwitch() {
  const {role, choose} = useRole();
  return (
    <div className={styles.switch} data-no-print>
      <p className={styles.label} id="roll">
        Vad gör du? Det som rör dig mest hamnar först. Inget göms.
      </p>
      <div className={styles.chips} role="group" aria-labelledby="roll">
        {ROLES.map((known) => (
          <Chip
            key={known}
            pressed={role === known}
            onToggle={() => {
              choose(role === known ? null : known);
            }}
          >
            {ROLE_LABEL[known]}
          </Chip>
        ))}
      </div>
      {role !== null && <StorageConsent slot={rollSlot} />}
    </div>
  );
}
