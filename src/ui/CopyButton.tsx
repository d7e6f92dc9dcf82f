import {useState} from 'react';
import {Button} from './Button';
import styles from './CopyButton.module.css';

type CopyButtonProps = {
  /** The text that lands on the clipboard. */
  text: string;
  children: string;
};

type State = 'idle' | 'copied' | 'failed';

/** Copies a text and says so, also to those who cannot see the button. */
export function CopyButton({text, children}: CopyButtonProps) {
  const [state, setState] = useState<State>('idle');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <span className={styles.copy}>
      <Button
        icon={state === 'copied' ? 'bock' : 'kopiera'}
        onClick={() => {
          void copy();
        }}
      >
        {children}
      </Button>
      <span role="status" className={styles.status}>
        {state === 'copied' && 'Kopierat'}
        {state === 'failed' && 'Det gick inte att kopiera. Markera texten och kopiera den själv.'}
      </span>
    </span>
  );
}
