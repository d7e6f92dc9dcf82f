import {useEffect, useId, useRef, type ReactNode} from 'react';
import {Button} from './Button';
import styles from './Dialog.module.css';

type DialogProps = {
  open: boolean;
  /** Called however the dialog is closed: button, Escape or a click beside it. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
};

/** The browser's own modal dialog: keeps focus inside, closes on Escape, gives focus back. */
export function Dialog({open, onClose, title, children}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      // A click on the dialog itself is a click on its backdrop: the content covers the rest.
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button look="quiet" icon="kryss" onClick={onClose}>
            Stäng
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
