import {useEffect, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Button} from '../../ui/Button';
import {formatDate} from '../../ui/format';
import {Notice} from '../../ui/Notice';
import {PrintButton} from '../../ui/PrintButton';
import {saveFile} from '../../ui/saveFile';
import {TableScroll} from '../../ui/TableScroll';
import {useToday} from '../../ui/useToday';
import type {AgendaLine} from '../plan';
import {REPORT_HEADERS, REPORT_NOTICE, reportRows, reportSheet} from '../report';
import type {Session} from '../session';
import {STANDING_TEXT, summaryOf, type QuestionResult, type Summary} from '../summary';
import type {Told} from '../suppress';
import type {PackageView} from '../view';
import sharedStyles from './Meetings.module.css';
import noteStyles from './Notes.module.css';
import {VoteTable} from './VoteTable';

interface SummaryProps {
  readonly titel: string;
  readonly agenda: readonly AgendaLine[];
  readonly packages: readonly PackageView[];
  readonly session: Session;
  readonly onBack: () => void;
  readonly onErase: () => void;
}

/** After the meeting: what the room was unsure of and what to take up, without names and small counts. */
export function SummaryView({titel, agenda, packages, session, onBack, onErase}: SummaryProps) {
  const summary = summaryOf(agenda, packages, session);
  const datum = useToday();
  const history = useHistory();
  const home = useBaseUrl('/mote/');
  const heading = useRef<HTMLHeadingElement>(null);
  const [message, setMessage] = useState('');
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  const about = {titel, datum};

  async function word(): Promise<void> {
    try {
      const {toWord, WORD_MIME} = await import('../../document/word');
      saveFile(
        `kunskapsluckor-${datum}.docx`,
        await toWord(reportSheet(summary, about)),
        WORD_MIME,
      );
      setMessage('Word-filen är klar. Den ligger bland dina hämtade filer.');
    } catch {
      setMessage('Word-filen gick inte att göra. Kontrollera nätet och försök igen.');
    }
  }

  async function csv(): Promise<void> {
    try {
      const {writeCsv} = await import('../../document/csv');
      const text = writeCsv([...REPORT_HEADERS], reportRows(summary, about));
      saveFile(`kunskapsluckor-${datum}.csv`, text, 'text/csv;charset=utf-8');
      setMessage('Tabellen är klar. Den ligger bland dina hämtade filer.');
    } catch {
      setMessage('Tabellen gick inte att göra. Kontrollera nätet och försök igen.');
    }
  }

  return (
    <main className={noteStyles.summary}>
      <h1 tabIndex={-1} ref={heading}>
        Kunskapsluckor efter mötet
      </h1>
      <p>
        {titel} · {formatDate(datum)}
      </p>
      <Notice icon="skold" label="Utan namn">
        <p>{REPORT_NOTICE}</p>
      </Notice>
      <Suggestions summary={summary} />
      {summary.fragor.length > 0 && <h2>Frågorna ni röstade om</h2>}
      {summary.fragor.map((question) => (
        <Question key={question.id} question={question} />
      ))}
      <Cases summary={summary} />
      <section aria-labelledby="spara-rapport" data-no-print>
        <h2 id="spara-rapport">Ta med rapporten</h2>
        <p>Rapporten finns bara här tills du hämtar den. Inget skickas någonstans.</p>
        <p className={sharedStyles.buttons}>
          <PrintButton />
          <Button icon="dokument" onClick={() => void word()}>
            Ladda ner som Word
          </Button>
          <Button onClick={() => void csv()}>Ladda ner som tabell (CSV)</Button>
        </p>
        <p role="status">{message}</p>
        <p className={sharedStyles.buttons}>
          <Button onClick={onBack}>Tillbaka till mötet</Button>
          <Button
            onClick={() => {
              onErase();
              history.push(home);
            }}
          >
            Avsluta och radera mötet
          </Button>
          <Link to="/mote/">Alla möten</Link>
        </p>
      </section>
    </main>
  );
}

function Suggestions({summary: {forslag}}: {summary: Summary}) {
  return (
    <>
      <h2>Ta upp igen</h2>
      {forslag.length === 0 ? (
        <p>Inget i mötet pekade ut något att ta upp igen.</p>
      ) : (
        <ol>
          {forslag.map(({text, to, varfor}) => (
            <li key={to}>
              <Link to={to}>{text}</Link>. {varfor}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const toldText = (value: Told | undefined): string =>
  value === undefined || value === 'dolt' ? 'visas inte' : String(value);

function Question({question}: {question: QuestionResult}) {
  return (
    <section>
      <h3>{question.fraga}</h3>
      <p>
        Före samtalet: {STANDING_TEXT[question.laget[0]].toLowerCase()}. Efter:{' '}
        {STANDING_TEXT[question.laget[1]].toLowerCase()}. Vanlig missuppfattning:{' '}
        {question.missuppfattning}
      </p>
      <TableScroll label={`Röster om: ${question.fraga}`}>
        <VoteTable
          caption="Röster före och efter samtalet"
          options={question.svar}
          cells={(index) => (
            <>
              <td>{toldText(question.fore[index])}</td>
              <td>{toldText(question.efter[index])}</td>
            </>
          )}
        />
      </TableScroll>
    </section>
  );
}

function Cases({summary: {fall}}: {summary: Summary}) {
  return fall.map(({id, titel, skillnader}) => (
    <section key={id}>
      <h2>Fallet: {titel}</h2>
      {skillnader.length === 0 ? (
        <p>LSS, IFF och guiden svarade lika.</p>
      ) : (
        <TableScroll label={`Svar om: ${titel}`}>
          <table>
            <caption>Där svaren skilde sig</caption>
            <thead>
              <tr>
                <th scope="col">Fråga</th>
                <th scope="col">LSS</th>
                <th scope="col">IFF</th>
                <th scope="col">Guiden</th>
              </tr>
            </thead>
            <tbody>
              {skillnader.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.namn}</th>
                  <td>{row.lss}</td>
                  <td>{row.iff}</td>
                  <td>{row.guiden}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  ));
}
