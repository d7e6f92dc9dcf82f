import {useEffect, useId, useRef, useState, type KeyboardEvent} from 'react';
import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {useStored} from '../../storage/ui/useStored';
import type {Kind} from '../kinds';
import {recentSearchesSlot, withSearch} from '../slots';
import {KindFilter} from './KindFilter';
import {DidYouMean, NoHits} from './NoHits';
import {moveTo, optionsOf} from './options';
import {RecentSearches} from './RecentSearches';
import {ResultOptions} from './ResultOptions';
import styles from './SearchDialog.module.css';
import {siteClient} from './siteClient';
import {StatusLine} from './StatusLine';
import {statusText} from './statusText';
import {useAnswer} from './useAnswer';

const SHOWN = 8;

type SearchDialogProps = {
  open: boolean;
  onClose: () => void;
  role?: string | undefined;
};

/** Search over any page: type, walk the hits with the arrows, open with Enter. */
export default function SearchDialog({open, onClose, role}: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [question, setQuestion] = useState('');
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  const [active, setActive] = useState(0);
  const [client] = useState(siteClient);
  const {answer, progress} = useAnswer(client, {question, kinds, role, limit: SHOWN});
  const recent = useStored(recentSearchesSlot);
  const options = optionsOf(answer, id);
  const activeId = options[active]?.id;
  const allHits = `/sok/?q=${encodeURIComponent(question.trim())}`;

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      field.current?.select();
    }
    if (!open && element.open) element.close();
  }, [open]);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
  }, [activeId]);

  function choose() {
    recent.update((old) => withSearch(old, question));
    onClose();
  }

  function narrow(next: readonly Kind[]) {
    setKinds(next);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const to = event.shiftKey ? undefined : moveTo(event.key, active, options.length);
    if (to !== undefined) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const row = activeId ? document.getElementById(activeId) : null;
      // A click of our own keeps Ctrl and Shift as the browser means them: new tab, new window.
      const {ctrlKey, metaKey, shiftKey} = event;
      row?.dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey}),
      );
    }
  }

  function type(next: string) {
    setQuestion(next);
    setActive(0);
  }

  function ask(next: string) {
    type(next);
    field.current?.focus();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Sök i Samsyn"
      onClose={onClose}
      // A click on the dialog itself is a click on its backdrop: the content covers the rest.
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head} role="search">
          <Icon name="forstora" />
          <label htmlFor={`${id}-falt`}>
            <VisuallyHidden>Sök på behov, insats, lagrum eller kontakt</VisuallyHidden>
          </label>
          <input
            ref={field}
            id={`${id}-falt`}
            className={styles.field}
            type="search"
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={`${id}-lista`}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={400}
            placeholder="Behov, insats, lagrum eller kontakt"
            value={question}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <Button look="quiet" icon="kryss" onClick={onClose}>
            Stäng
          </Button>
        </div>
        <div className={styles.body}>
          {answer && <KindFilter counts={answer.byKind} chosen={kinds} onChange={narrow} />}
          <StatusLine text={statusText(question, answer, progress)} />
          {progress === 'failed' && !answer && question.trim() !== '' && (
            <p role="alert">
              Sökningen gick inte att ladda. Är du ansluten till nätet?{' '}
              <Button onClick={() => client.start()}>Försök igen</Button>
            </p>
          )}
          {answer && answer.total > 0 && answer.suggestion && (
            <DidYouMean suggestion={answer.suggestion} onAsk={ask} />
          )}
          {answer && answer.total > 0 && (
            <ResultOptions
              id={`${id}-lista`}
              answer={answer}
              options={options}
              active={active}
              onActive={setActive}
              onChoose={choose}
            />
          )}
          {answer?.total === 0 && <NoHits answer={answer} onAsk={ask} onLeave={onClose} />}
          {question.trim() === '' && <RecentSearches onAsk={ask} />}
        </div>
        {answer && answer.total > answer.results.length && (
          <p className={styles.foot}>
            <Link to={allHits} onClick={choose}>
              Visa alla {answer.total} träffar
            </Link>
          </p>
        )}
      </div>
    </dialog>
  );
}
