import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import type {CountedChoice} from '../filter';
import type {Livsomrade} from '../labels';
import {LIVSOMRADE_ICON} from './LivsomradeList';
import areaTone from './areaTone.module.css';
import styles from './Choices.module.css';

type ChoicesProps = {
  choices: readonly CountedChoice[];
  onChoose: (value: string) => void;
  /** The choices are parts of life: each has its drawing. */
  areas?: boolean;
};

/** Choices of a facet, each with how many insatser it would show. */
export function Choices({choices, onChoose, areas = false}: ChoicesProps) {
  return (
    <ul className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.value}>
          <label className={clsx(styles.choice, choice.count === 0 && styles.none)}>
            <input
              type="checkbox"
              checked={choice.chosen}
              onChange={() => onChoose(choice.value)}
            />
            {areas && <AreaIcon area={choice.value as Livsomrade} />}
            <span className={styles.name}>{choice.label}</span>
            <span className={styles.count}>{choice.count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function AreaIcon({area}: {area: Livsomrade}) {
  return (
    <span className={clsx(styles.icon, areaTone[area])}>
      <Icon name={LIVSOMRADE_ICON[area]} />
    </span>
  );
}
