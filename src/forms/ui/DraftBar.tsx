import {useState} from 'react';
import Link from '@docusaurus/Link';
import {MY_DATA_URL} from '../../storage/ui/statusText';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {Button} from '../../ui/Button';
import {Dialog} from '../../ui/Dialog';
import {Notice} from '../../ui/Notice';
import {utkastSlot} from '../slots';
import {isEmpty} from '../values';
import type {FormEditor} from './useFormEditor';
import styles from './DraftBar.module.css';

/** What is asked before something would be lost. */
interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}

const ERASE_TEXT = 'Det du har skrivit i det här utkastet försvinner och går inte att få tillbaka.';
const LEAVE_TEXT =
  'Något du har skrivit är inte sparat, till exempel ord som kan röja någon. Lämnar du utkastet nu försvinner det som inte är sparat.';

const when = (changed: string): string => changed.slice(0, 16).replace('T', ' kl. ');

/** Which draft is open, whether it is kept, the way back, and what another tab has done. */
export function DraftBar({editor}: {editor: FormEditor}) {
  const [asking, setAsking] = useState<Question | null>(null);
  const {state, drafts, openId, conflict, findings} = editor;
  const empty = isEmpty(state.values);
  const {status} = editor.stored;
  const unreadable = status === 'damaged' || status === 'newer';
  const others = drafts.filter(({id}) => id !== openId);

  /** Puts another draft on the screen, after a question when something here is kept nowhere else. */
  function leave(act: () => void) {
    if (editor.flush()) act();
    else setAsking({title: 'Lämna utkastet?', text: LEAVE_TEXT, yes: 'Ja, lämna', act});
  }

  return (
    <div className={styles.bar} data-no-print>
      {conflict && <ConflictNotice editor={editor} />}
      {editor.damaged && status !== 'damaged' && (
        <Notice tone="caution" icon="varning" label="Det som var sparat gick inte att läsa">
          <p>
            Utkast från tidigare är skadade. De är inte kastade: de är undanlagda, och går att ladda
            ner eller radera under <Link to={MY_DATA_URL}>Mina uppgifter</Link>.
          </p>
        </Notice>
      )}
      {(!empty || unreadable) && (
        <StorageConsent slot={utkastSlot} question="Ska utkastet finnas kvar på den här enheten?" />
      )}
      {!empty && status === 'stored' && findings.length > 0 && (
        <p className={styles.held}>
          Fält med markerade ord sparas först när du har tagit ställning till orden.
        </p>
      )}
      <div className={styles.buttons}>
        {(!empty || state.past.length > 0) && (
          <Button disabled={state.past.length === 0} onClick={editor.undo}>
            Ångra
          </Button>
        )}
        {!empty && (
          <Button
            icon="plus"
            onClick={() => {
              leave(editor.startNew);
            }}
          >
            Nytt utkast
          </Button>
        )}
        {!empty && (
          <Button
            icon="kryss"
            onClick={() => {
              setAsking({
                title: 'Radera utkastet?',
                text: ERASE_TEXT,
                yes: 'Ja, radera',
                act: editor.erase,
              });
            }}
          >
            Radera utkastet
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            {others.length === 1 ? 'Ett utkast till' : `${others.length} utkast till`}
          </summary>
          <ul>
            {others.map((draft) => (
              <li key={draft.id}>
                <Button
                  look="quiet"
                  onClick={() => {
                    leave(() => {
                      editor.openDraft(draft);
                    });
                  }}
                >
                  Öppna utkastet från {when(draft.changed)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialog
        open={asking !== null}
        onClose={() => {
          setAsking(null);
        }}
        title={asking?.title ?? ''}
      >
        <p>{asking?.text}</p>
        <p className={styles.buttons}>
          <Button
            look="primary"
            onClick={() => {
              asking?.act();
              setAsking(null);
            }}
          >
            {asking?.yes}
          </Button>
          <Button
            onClick={() => {
              setAsking(null);
            }}
          >
            Behåll
          </Button>
        </p>
      </Dialog>
    </div>
  );
}

function ConflictNotice({editor}: {editor: FormEditor}) {
  const changed = editor.conflict === 'changed';
  return (
    <Notice
      tone="caution"
      icon="varning"
      label={changed ? 'Ändrat i en annan flik' : 'Raderat i en annan flik'}
    >
      <p>
        {changed
          ? 'Samma utkast har ändrats i en annan flik. Det du har skrivit här finns kvar men sparas inte förrän du har valt.'
          : 'Utkastet har raderats i en annan flik. Det du har skrivit här finns kvar på skärmen.'}
      </p>
      <p className={styles.buttons}>
        <Button onClick={editor.keepMine}>Behåll mitt som ett eget utkast</Button>
        <Button look="quiet" onClick={editor.takeTheirs}>
          {changed ? 'Hämta texten från den andra fliken' : 'Radera det här också'}
        </Button>
      </p>
    </Notice>
  );
}
