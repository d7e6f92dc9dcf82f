import type {ReactNode} from 'react';
import clsx from 'clsx';
import {Icon} from './Icon';
import type {IconName} from './iconPaths';
import styles from './Chip.module.css';

type ChipProps = {
  /** Chosen or not. Announced as a pressed button, shown with a tick. */
  pressed: boolean;
  onToggle: () => void;
  icon?: IconName;
  /** How many items the choice holds; said after the name. */
  count?: number;
  disabled?: boolean;
  children: ReactNode;
};

/** A choice that can be switched on and off, for instance in a filter. */
export function Chip({pressed, onToggle, icon, count, disabled = false, children}: ChipProps) {
  return (
    <button
      type="button"
      className={clsx(styles.chip, pressed && styles.pressed)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onToggle}
    >
      {pressed ? <Icon name="bock" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
