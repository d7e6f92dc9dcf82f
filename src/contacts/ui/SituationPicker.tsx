import type {MouseEvent} from 'react';
import clsx from 'clsx';
import type {SituationView} from '../directory';
import styles from './SituationPicker.module.css';

interface SituationPickerProps {
  situations: readonly SituationView[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Why one calls. A link to the situation's text further down; with scripts it chooses in place. */
export function SituationPicker({situations, chosen, onChoose}: SituationPickerProps) {
  const choose = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <ul className={styles.situations}>
      {situations.map(({id, titel, skydd}) => (
        <li key={id}>
          <a
            href={`#situation-${id}`}
            className={clsx(
              styles.situation,
              skydd && styles.protection,
              chosen === id && styles.chosen,
            )}
            aria-current={chosen === id ? 'true' : undefined}
            onClick={choose(id)}
          >
            {titel}
          </a>
        </li>
      ))}
    </ul>
  );
}
