import {useId, useState, type ChangeEvent} from 'react';
import {Button} from '../../ui/Button';
import {localToday} from '../../ui/useToday';
import {applyImport, parseImport, planImport, type ImportMode, type Incoming, type Slot} from '..';
import {EFFECT_TEXT, incomingName} from './itemText';
import {browserStore} from './useStored';
import styles from './MyData.module.css';

interface ImportFileProps {
  slots: readonly Slot<unknown>[];
  /** Told in Swedish how it went. */
  onDone: (message: string) => void;
}

const OUTCOME = {
  ok: 'Uppgifterna från filen är sparade på den här enheten.',
  full: 'Det fick inte plats. Inget är ändrat: radera något och försök igen.',
  blocked: 'Webbläsaren tillåter inte att något sparas. Inget är ändrat.',
} as const;

/** Takes in a file from another browser: checks it, shows what would happen, then asks. */
export function ImportFile({slots, onDone}: ImportFileProps) {
  const [entries, setEntries] = useState<readonly Incoming[]>();
  const inputId = useId();

  const choose = async ({currentTarget}: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const parsed = parseImport(await file.text(), slots);
    // Emptied, so that the same file can be chosen again after it was mended.
    currentTarget.value = '';
    if ('problem' in parsed) onDone(parsed.problem);
    else setEntries(parsed.entries);
  };

  if (entries) {
    return (
      <ImportPreview
        slots={slots}
        entries={entries}
        onCancel={() => {
          setEntries(undefined);
          onDone('Inget är hämtat från filen.');
        }}
        onConfirm={(mode) => {
          const store = browserStore();
          const outcome = applyImport(store.door, slots, entries, mode, localToday());
          store.refresh();
          setEntries(undefined);
          onDone(OUTCOME[outcome]);
        }}
      />
    );
  }
  return (
    <p className={styles.file}>
      <label htmlFor={inputId}>Hämta in från en fil</label>
      <input
        id={inputId}
        type="file"
        accept="application/json,.json"
        onChange={(event) => void choose(event)}
      />
    </p>
  );
}

interface ImportPreviewProps {
  slots: readonly Slot<unknown>[];
  entries: readonly Incoming[];
  onConfirm: (mode: ImportMode) => void;
  onCancel: () => void;
}

function ImportPreview({slots, entries, onConfirm, onCancel}: ImportPreviewProps) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const name = useId();
  const planned = planImport(browserStore().door, slots, entries, mode);
  return (
    <section className={styles.preview} aria-label="Det som finns i filen">
      <fieldset className={styles.modes}>
        <legend>Filen är kontrollerad. Hur vill du göra?</legend>
        <label>
          <input
            type="radio"
            name={name}
            autoFocus
            checked={mode === 'merge'}
            onChange={() => setMode('merge')}
          />{' '}
          Lägg ihop med det som finns på den här enheten
        </label>
        <label>
          <input
            type="radio"
            name={name}
            checked={mode === 'replace'}
            onChange={() => setMode('replace')}
          />{' '}
          Ersätt: radera allt som finns på den här enheten först
        </label>
      </fieldset>
      {planned.length === 0 ? (
        <p>Filen innehåller inga uppgifter.</p>
      ) : (
        <ul aria-live="polite">
          {planned.map(({incoming, effect}) => (
            <li key={incoming.key}>
              <strong>{incomingName(incoming)}</strong>: {EFFECT_TEXT[effect]}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.buttons}>
        <Button look="primary" onClick={() => onConfirm(mode)}>
          {mode === 'merge' ? 'Lägg ihop' : 'Ersätt allt'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Avbryt
        </Button>
      </p>
    </section>
  );
}
