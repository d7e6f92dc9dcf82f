import {useState} from 'react';
import type {SheetDocument} from '../../document/model';
import {toPlainText} from '../../document/plainText';
import {Button} from '../../ui/Button';
import {CopyButton} from '../../ui/CopyButton';
import {saveFile} from '../../ui/saveFile';
import {localToday} from '../../ui/useToday';
import {encodeFall} from '../link';
import type {GuideModel} from '../model';
import type {Fall} from '../types';
import type {PaperKind} from './Paper';
import styles from './Guide.module.css';

interface OutputsProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly sheet: SheetDocument;
  /** The pattern of a gap, when there is one. */
  readonly pattern: string | null;
  readonly onPrint: (kind: PaperKind) => void;
}

/** What the reader may take along: paper, Word, text, a link, and the pattern for the BUS-grupp. */
export function Outputs({model, fall, sheet, pattern, onPrint}: OutputsProps) {
  const [link, setLink] = useState<string>();
  const [message, setMessage] = useState('');

  const saveWord = async (): Promise<void> => {
    setMessage('Skapar Word-filen …');
    try {
      const {toWord, WORD_MIME} = await import('../../document/word');
      saveFile(`samtalsunderlag-${localToday()}.docx`, await toWord(sheet), WORD_MIME);
      setMessage('Word-filen är sparad.');
    } catch {
      setMessage('Det gick inte att skapa Word-filen. Skriv ut eller kopiera texten i stället.');
    }
  };

  return (
    <section className={styles.outputs} aria-labelledby="ta-med">
      <h3 id="ta-med">Ta med till samtalet</h3>
      <p>
        Underlaget innehåller svaren du valt, inga namn. Det är inget beslut och hör inte hemma i
        journalen.
      </p>
      <div className={styles.buttons}>
        <Button
          icon="utskrift"
          onClick={() => {
            onPrint('underlag');
          }}
        >
          Skriv ut
        </Button>
        <Button
          icon="dokument"
          onClick={() => {
            void saveWord();
          }}
        >
          Spara som Word
        </Button>
        <CopyButton text={toPlainText(sheet)}>Kopiera som text</CopyButton>
        <Button
          icon="lank"
          onClick={() => {
            const fragment = `#${encodeFall(model, fall)}`;
            window.history.replaceState(window.history.state, '', fragment);
            setLink(window.location.href);
          }}
        >
          Skapa länk
        </Button>
      </div>
      <p role="status">{message}</p>
      {link && (
        <p className={styles.link}>
          <label>
            Länk till det här fallet
            <input readOnly value={link} onFocus={(event) => event.target.select()} />
          </label>
          <small>
            Länken innehåller svaren du valt: ålder, behov och de andra uppgifterna. Den skickas
            inte till någon server, men den som får länken ser svaren.
          </small>
        </p>
      )}
      {pattern !== null && (
        <div>
          <h4>Mönster till BUS-gruppen</h4>
          <pre className={styles.pattern}>{pattern}</pre>
          <div className={styles.buttons}>
            <CopyButton text={pattern}>Kopiera mönstret</CopyButton>
            <Button
              icon="utskrift"
              onClick={() => {
                onPrint('monster');
              }}
            >
              Skriv ut mönstret
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
