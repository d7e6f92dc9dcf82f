import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import styles from './Popover.module.css';

type PopoverProps = {
  /** What the trigger shows: an icon or the explained word itself. */
  trigger: ReactNode;
  /** Name of the trigger for those who listen; needed when the trigger is an icon. */
  triggerLabel?: string;
  triggerClassName?: string | undefined;
  /** Name of the panel. */
  label: string;
  /** Phrasing content only (spans and links): the panel may stand inside a paragraph. */
  children: ReactNode;
};

/**
 * A small explanation that opens where you are. The browser's own popover: it opens and closes
 * without scripts, closes on Escape, and gives focus back. It is left out on paper.
 */
export function Popover({trigger, triggerLabel, triggerClassName, label, children}: PopoverProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={clsx(styles.trigger, triggerClassName)}
        aria-label={triggerLabel}
      >
        {trigger}
      </button>
      <span id={id} popover="auto" role="dialog" aria-label={label} className={styles.panel}>
        {children}
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className={styles.close}
        >
          Stäng
        </button>
      </span>
    </>
  );
}
