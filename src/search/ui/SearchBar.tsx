import {lazy, Suspense, useEffect, useRef, useState, type ComponentType} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './SearchBar.module.css';

/** What the bar needs of the dialog it opens. */
export type DialogProps = {open: boolean; onClose: () => void};

type SearchBarProps = {
  /** Fetches the dialog: nothing of search is loaded with the page. Must not change between draws. */
  loadDialog: () => Promise<{default: ComponentType<DialogProps>}>;
};

/** True where a typed `/` is meant as text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The search place in the top bar. The dialog comes at the first sign of intent. */
export function SearchBar({loadDialog}: SearchBarProps) {
  const [SearchDialog] = useState(() => lazy(loadDialog));
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const combination = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!combination && !(slash && !isTyping(event.target))) return;
      if (document.querySelector('dialog[open]') && !combination) return;
      event.preventDefault();
      setWanted(true);
      setOpen((before) => (combination ? !before : true));
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        <Icon name="forstora" />
        <span className={styles.text}>Sök</span>
        <kbd className={styles.keys} aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      {wanted && (
        <Suspense fallback={null}>
          <SearchDialog
            open={open}
            onClose={() => {
              setOpen(false);
              // The shortcut may have been used with nothing in focus to go back to.
              if (document.activeElement === document.body) button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
