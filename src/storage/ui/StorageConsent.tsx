import {useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {DateText} from '../../ui/DateText';
import {Notice} from '../../ui/Notice';
import type {Slot} from '..';
import {MY_DATA_URL, STATUS_TEXT} from './statusText';
import {useStored, type Stored} from './useStored';
import styles from './StorageConsent.module.css';

interface StorageConsentProps {
  slot: Slot<unknown>;
  /** The question in its context; left out, it is made from the slot's name. */
  question?: ReactNode;
}

/**
 * Asks whether a slot may be stored on the reader's device, then says where things stand. Place it
 * beside what would be stored, when there is something to store. Draws nothing until the browser
 * has taken over.
 */
export function StorageConsent({slot, question}: StorageConsentProps) {
  const stored = useStored(slot);
  const ref = useRef<HTMLDivElement>(null);
  if (stored.status === 'waiting') return null;

  /** The pressed button goes away: focus stays at the answer, which is then read out. */
  const answer = (act: () => void) => () => {
    act();
    ref.current?.focus();
  };
  return (
    <div ref={ref} className={styles.consent} tabIndex={-1} role="status">
      <Standing slot={slot} stored={stored} question={question} answer={answer} />
    </div>
  );
}

interface StandingProps extends StorageConsentProps {
  stored: Stored<unknown>;
  answer: (act: () => void) => () => void;
}

function Standing({slot, stored, question, answer}: StandingProps) {
  switch (stored.status) {
    case 'waiting':
      return null;
    case 'undecided':
      return (
        <Notice icon="info" label="Spara på den här enheten?" title={question ?? slot.name}>
          <p>
            {slot.why} Det sparas bara i den här webbläsaren och skickas inte någonstans. Du kan
            radera det när du vill under <MyDataLink />.
          </p>
          <p className={styles.buttons}>
            <Button onClick={answer(stored.allow)}>Ja, spara här</Button>
            <Button look="quiet" onClick={answer(stored.decline)}>
              Nej, inte nu
            </Button>
          </p>
        </Notice>
      );
    case 'declined':
      return (
        <p className={styles.line}>
          Sparas inte: försvinner när du stänger sidan.
          <Button look="quiet" onClick={answer(stored.allow)}>
            Spara på den här enheten
          </Button>
        </p>
      );
    case 'stored':
      return (
        <p className={styles.line}>
          Sparat på den här enheten
          {stored.savedOn && (
            <>
              {' '}
              <DateText date={stored.savedOn} />
            </>
          )}
          . <MyDataLink />
        </p>
      );
    case 'blocked':
    case 'full':
    case 'damaged':
    case 'newer': {
      const {title, text} = STATUS_TEXT[stored.status];
      return (
        <Notice tone="caution" icon="varning" label={title}>
          <p>{text}</p>
          {stored.status !== 'blocked' && (
            <p>
              <MyDataLink />
            </p>
          )}
        </Notice>
      );
    }
  }
}

function MyDataLink() {
  return <Link to={MY_DATA_URL}>Mina uppgifter</Link>;
}
