import {useState} from 'react';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {Button} from '../../ui/Button';
import {Dialog} from '../../ui/Dialog';
import {Notice} from '../../ui/Notice';
import {utkastSlot} from '../slots';
import {isEmpty} from '../values';
import type {FormEditor} from './useFormEditor';
import styles from './DraftBar.module.css';

const when = (changed: string): string => changed.slice(0, 16).replace('T', ' kl. ');

/** Which draft is open, whether it is kept, the way back, and what another tab has done. */
export function DraftBar({editor}: {editor: FormEditor}) {
  const [asking, setAsking] = useState(false);
  const {state, drafts, openId, conflict, findings} = editor;
  const empty = isEmpty(state.values);
  const others = drafts.filter(({id}) => id !== openId);

  return (
    <div className={styles.bar} data-no-print>
      {conflict && <ConflictNotice editor={editor} />}
      {!empty && (
        <StorageConsent slot={utkastSlot} question="Ska utkastet finnas kvar på den här enheten?" />
      )}
      {!empty && editor.stored.status === 'stored' && findings.length > 0 && (
        <p className={styles.held}>
          Fält med markerade ord sparas först när du har tagit ställning till orden.
        </p>
      )}
      <div className={styles.buttons}>
        <Button disabled={state.past.length === 0} onClick={editor.undo}>
          Ångra
        </Button>
        {!empty && (
          <Button
            icon="plus"
            onClick={() => {
              if (editor.unsaved && !openId) setAsking(true);
              else editor.startNew();
            }}
          >
            Nytt utkast
          </Button>
        )}
        {!empty && (
          <Button
            icon="kryss"
            onClick={() => {
              setAsking(true);
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
                    editor.openDraft(draft);
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
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        title="Radera utkastet?"
      >
        <p>Det du har skrivit i det här utkastet försvinner och går inte att få tillbaka.</p>
        <p className={styles.buttons}>
          <Button
            look="primary"
            onClick={() => {
              editor.erase();
              setAsking(false);
            }}
          >
            Ja, radera
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
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
