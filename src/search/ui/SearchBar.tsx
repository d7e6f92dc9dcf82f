import {lazy, Suspense, useEffect, useRef, useState} from 'react';
import {Icon} from '../../ui/Icon';
import styles from './SearchBar.module.css';

// Nothing of search is loaded with the page: the dialog comes at the first sign of intent.
const loadDialog = () => import('./SearchDialog');
const SearchDialog = lazy(loadDialog);

/** True where a typed `/` is meant as text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The search place in the top bar. `role`: pages for it come first among equals. */
export function SearchBar({role}: {role?: string | undefined}) {
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
            role={role}
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
