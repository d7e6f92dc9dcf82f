import {useEffect, useState} from 'react';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import {RichProvider} from '../../ui/lagrum/Rich';
import {PrintButton} from '../../ui/PrintButton';
import {readSession} from '../readSession';
import type {Action, Session} from '../session';
import {LiveNotes} from './LiveNotes';
import styles from './Notes.module.css';
import {Script} from './Script';
import {useChannel} from './useChannel';
import {useDeck} from './useMeeting';
import {meetingTitle, usePlanned, type Planned} from './usePlan';

/** /mote/anteckningar/ – what only the leader sees: beside the wall in a second window, or as a script on paper. */
export default function NotesPage() {
  const planned = usePlanned();
  return (
    <>
      <PageMetadata
        title="Ledarens anteckningar"
        description="Ledarens anteckningar till ett möte."
      />
      <main className={styles.notes}>
        {planned.state === 'klart' ? (
          <RichProvider citat={planned.packages.citat} register={planned.packages.register}>
            <Notes planned={planned} />
          </RichProvider>
        ) : (
          <>
            <h1>Ledarens anteckningar</h1>
            <p role="status">
              {planned.state === 'hamtar'
                ? 'Hämtar mötet …'
                : 'Adressen leder inte till något möte.'}
            </p>
            <p>
              <Link to="/mote/">Välj ett möte</Link>
            </p>
            <p>
              Här står det som bara ledaren ser: vad hen lyssnar efter, vanliga svar och fällor.
              Manuset går att skriva ut. Det behöver JavaScript.
            </p>
          </>
        )}
      </main>
    </>
  );
}

function Notes({planned}: {planned: Extract<Planned, {state: 'klart'}>}) {
  const {plan, text, agenda, packages} = planned;
  const [session, setSession] = useState<Session>();
  const post = useChannel(text, ({typ, data}) => {
    const heard = typ === 'lage' ? readSession(data) : undefined;
    if (heard?.plan === text) setSession(heard);
  });
  useEffect(() => {
    post({typ: 'hej'});
  }, [post]);
  const apply = (action: Action): void => {
    post({typ: 'gor', data: action});
  };
  const meeting = useDeck(session, agenda, packages.paket, apply);
  return (
    <>
      <p className={styles.back} data-no-print>
        <Link to={`/mote/?${text}`}>Förbered mötet</Link>
      </p>
      <h1>{meetingTitle(plan, agenda)}: ledarens anteckningar</h1>
      {meeting ? (
        <LiveNotes meeting={meeting} agenda={agenda} />
      ) : (
        <p data-no-print role="status">
          När projektorns vy är öppen i den här webbläsaren följer anteckningarna med i mötet. Här
          är manuset.
        </p>
      )}
      <Script agenda={agenda} packages={packages.paket} folded={meeting !== undefined} />
      <p data-no-print>
        <PrintButton>Skriv ut manuset</PrintButton>
      </p>
    </>
  );
}
