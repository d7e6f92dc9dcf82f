import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import {SummaryView} from './SummaryView';
import {useWall} from './useMeeting';
import {meetingTitle, usePlanned, type Planned} from './usePlan';
import {Wall} from './Wall';
import {MeetingCitations} from './WallText';
import styles from './Wall.module.css';

/** /mote/led/ – the wall: one thing at a time in large type, steered by keys. The address says which meeting. */
export default function WallPage() {
  const planned = usePlanned();
  return (
    <>
      <PageMetadata title="Led mötet" description="Projektorns vy av ett möte i Samsyn." />
      {planned.state === 'klart' ? (
        <MeetingCitations value={planned.packages.citat}>
          <Held planned={planned} />
        </MeetingCitations>
      ) : (
        <Message>{MESSAGE[planned.state]}</Message>
      )}
    </>
  );
}

type Ready = Extract<Planned, {state: 'klart'}>;

const MESSAGE: Readonly<Record<Exclude<Planned['state'], 'klart'>, string>> = {
  hamtar: 'Hämtar mötet …',
  fel: 'Mötet gick inte att hämta. Kontrollera nätet och ladda om sidan.',
  inget: 'Adressen säger inte vilket möte det gäller.',
  okant: 'Mötet i adressen finns inte längre.',
};

function Message({children}: {children: ReactNode}) {
  return (
    <main className={styles.message}>
      <h1>Led mötet</h1>
      <p role="status">{children}</p>
      <p>
        <Link to="/mote/">Välj ett möte</Link>
      </p>
      <p>
        Här visas mötet i stor stil, en sak i taget, och du styr det med piltangenterna. Det behöver
        JavaScript. Utan det kan du läsa lektionen högt och räkna händer på papper.
      </p>
    </main>
  );
}

function Held({planned}: {planned: Ready}) {
  const {plan, text, agenda, packages} = planned;
  const {meeting, restart, erase} = useWall(text, agenda, packages.paket);
  const [summing, setSumming] = useState(false);
  const titel = meetingTitle(plan, agenda);
  if (!meeting) return <Message>{MESSAGE.hamtar}</Message>;
  if (summing) {
    return (
      <SummaryView
        titel={titel}
        agenda={agenda}
        packages={packages.paket}
        session={meeting.session}
        onBack={() => {
          setSumming(false);
        }}
        onErase={erase}
      />
    );
  }
  return (
    <Wall
      titel={titel}
      plan={text}
      agenda={agenda}
      packages={packages.paket}
      meeting={meeting}
      onRestart={restart}
      onSum={() => {
        setSumming(true);
      }}
    />
  );
}
