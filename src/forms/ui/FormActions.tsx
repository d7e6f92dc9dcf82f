import {useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {Button} from '../../ui/Button';
import {saveFile} from '../../ui/saveFile';
import {localToday} from '../../ui/useToday';
import {openFindings, type OpenFinding} from '../review';
import type {Form} from '../schema';
import {seriesOf} from '../series';
import {toSheet} from '../sheet';
import {fromFile, toFile} from '../transfer';
import {isEmpty, type Values} from '../values';
import type {FormEditor} from './useFormEditor';
import {loadGuard} from './useGuard';
import styles from './FormActions.module.css';

interface FormActionsProps {
  form: Form;
  editor: FormEditor;
  /** Draws the form without answers while the paper is made. */
  onBlank: (blank: boolean) => void;
}

/** Paper, Word and files. Nothing leaves the page before what the guard found is dealt with. */
export function FormActions({form, editor, onBlank}: FormActionsProps) {
  const [message, setMessage] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const {values, settled} = editor.state;
  const empty = isEmpty(values);

  /** The guard is asked at the very moment something would leave the page. */
  async function free(): Promise<boolean> {
    if (empty) return true;
    let open: readonly OpenFinding[];
    try {
      open = openFindings(form, values, settled, await loadGuard());
    } catch {
      setMessage('Stoppat: det gick inte att leta efter namn och nummer. Kontrollera nätet.');
      return false;
    }
    const [first] = open;
    if (!first) {
      setMessage('');
      return true;
    }
    setMessage(
      `Stoppat: ${open.length === 1 ? 'ett ord' : `${open.length} ord`} kan röja någon. Det första är ”${first.text}” i ${first.label}. Ändra texten eller markera att ordet inte röjer någon.`,
    );
    document.getElementById('granska')?.focus();
    return false;
  }

  async function word(answers: Values) {
    try {
      const {toWord, WORD_MIME} = await import('../../document/word');
      const today = localToday();
      saveFile(`${form.id}-${today}.docx`, await toWord(toSheet(form, answers, today)), WORD_MIME);
      setMessage('Word-filen är klar. Den ligger bland dina hämtade filer.');
    } catch {
      setMessage('Word-filen gick inte att göra. Kontrollera nätet och försök igen.');
    }
  }

  async function calendar() {
    const series = seriesOf(form, values);
    if (!series.ok) {
      setMessage(series.why);
      return;
    }
    const count = series.entries.length;
    try {
      const {toCalendar, CALENDAR_MIME} = await import('../../document/calendar');
      saveFile(
        `${form.id}-${localToday()}.ics`,
        toCalendar(form.serie?.titel ?? form.titel, series.entries, new Date()),
        CALENDAR_MIME,
      );
      setMessage(`Kalenderfilen är klar, med ${count === 1 ? 'ett möte' : `${count} möten`}.`);
    } catch {
      setMessage('Kalenderfilen gick inte att göra. Kontrollera nätet och försök igen.');
    }
  }

  function printBlank() {
    flushSync(() => {
      onBlank(true);
    });
    window.print();
    onBlank(false);
  }

  async function open(chosen: File) {
    const reading = fromFile(form, await chosen.text());
    if (!reading.ok) {
      setMessage(reading.why);
      return;
    }
    if (!editor.flush()) {
      setMessage(
        'Filen är inte öppnad: något i utkastet som är öppet är inte sparat, och skulle gå förlorat. Ta ställning till de markerade orden, eller radera utkastet.',
      );
      return;
    }
    editor.startNew(reading.values, reading.settled);
    setMessage('Filen är öppnad som ett nytt utkast.');
  }

  return (
    <section className={styles.actions} aria-labelledby="anvand" data-no-print>
      <h2 id="anvand">Använd</h2>
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon="utskrift"
          onClick={() => {
            void free().then((ok) => {
              if (ok) window.print();
            });
          }}
        >
          Skriv ut
        </Button>
        <Button
          icon="dokument"
          onClick={() => {
            void free().then((ok) => (ok ? word(values) : undefined));
          }}
        >
          Ladda ner som Word
        </Button>
        {form.serie && (
          <Button icon="kalender" onClick={() => void calendar()}>
            Ladda ner kalenderfil
          </Button>
        )}
        {!empty && (
          <>
            <Button icon="utskrift" onClick={printBlank}>
              Skriv ut tom
            </Button>
            <Button
              onClick={() => {
                void free().then((ok) => {
                  if (!ok) return;
                  saveFile(
                    `samsyn-${form.id}-${localToday()}.json`,
                    toFile(form, values, settled),
                    'application/json',
                  );
                  setMessage('Filen är sparad. Öppna den här på sidan när du vill fortsätta.');
                });
              }}
            >
              Spara som fil
            </Button>
          </>
        )}
        <Button onClick={() => file.current?.click()}>Öppna fil</Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label="Fil med en ifylld blankett"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void open(chosen);
          }}
        />
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </section>
  );
}
