import {useState} from 'react';
import {toPlainText} from '../../document/plainText';
import {Button} from '../../ui/Button';
import {CopyButton} from '../../ui/CopyButton';
import {PrintButton} from '../../ui/PrintButton';
import {saveFile} from '../../ui/saveFile';
import {localToday} from '../../ui/useToday';
import {gapReport} from '../gapReport';
import type {Resultat} from '../guide';
import {encodeFall} from '../link';
import type {GuideModel} from '../model';
import type {Fall} from '../types';
import {underlagSheet} from '../sheet';
import {underlag} from '../underlag';
import styles from './Guide.module.css';

interface OutputsProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly result: Resultat;
}

/** What the reader may take along: paper, Word, text, a link, and the pattern for the BUS-grupp. */
export function Outputs({model, fall, result}: OutputsProps) {
  const [link, setLink] = useState<string>();
  const [message, setMessage] = useState('');
  const pattern = gapReport(model, fall, result);
  const sheet = () => underlagSheet(underlag(model, fall, result), localToday());

  const saveWord = async (): Promise<void> => {
    setMessage('Skapar Word-filen …');
    try {
      const {toWord, WORD_MIME} = await import('../../document/word');
      saveFile(`samtalsunderlag-${localToday()}.docx`, await toWord(sheet()), WORD_MIME);
      setMessage('Word-filen är sparad.');
    } catch {
      setMessage('Det gick inte att skapa Word-filen. Skriv ut eller kopiera texten i stället.');
    }
  };

  return (
    <section className={styles.outputs} aria-labelledby="ta-med" data-no-print>
      <h3 id="ta-med">Ta med till samtalet</h3>
      <p>
        Underlaget innehåller svaren du valt, inga namn. Det är inget beslut och hör inte hemma i
        journalen.
      </p>
      <div className={styles.buttons}>
        <PrintButton />
        <Button
          icon="dokument"
          onClick={() => {
            void saveWord();
          }}
        >
          Spara som Word
        </Button>
        <CopyButton text={toPlainText(sheet())}>Kopiera som text</CopyButton>
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
          <CopyButton text={pattern}>Kopiera mönstret</CopyButton>
        </div>
      )}
    </section>
  );
}
