import {useMemo, useState} from 'react';
import Link from '@docusaurus/Link';
import {downloadText} from '../../../storage/ui/download';
import {StorageConsent} from '../../../storage/ui/StorageConsent';
import {useStored} from '../../../storage/ui/useStored';
import {Button} from '../../../ui/Button';
import {formatDate} from '../../../ui/format';
import {PLATS} from '../../progress';
import {forecast, pile, sessionOf, type DueItem, type RepetitionItem} from '../../repetition';
import {kursframstegSlot} from '../../slots';
import type {CourseSummary} from '../../view';
import {RichProvider} from '../../../ui/lagrum/Rich';
import {togetherOf, useModules} from '../useModules';
import {Quiz} from './Quiz';
import styles from './Repetition.module.css';

/** How many days ahead are shown. */
const DAYS = 14;

/** What is due today, the days to come, and a file for the calendar. */
export default function Repetition({kurser}: {kurser: readonly CourseSummary[]}) {
  const {value} = useStored(kursframstegSlot);
  const [now] = useState(() => new Date());
  const items = useMemo(() => itemsOf(kurser), [kurser]);
  const due = useMemo(() => pile(items, value, now), [items, value, now]);
  if (due.length === 0) return <Nothing kurser={kurser} />;
  return (
    <>
      <Today due={due} now={now} />
      <Coming due={due} now={now} />
      <StorageConsent slot={kursframstegSlot} />
    </>
  );
}

function itemsOf(kurser: readonly CourseSummary[]): RepetitionItem[] {
  return kurser.flatMap(({moduler}) =>
    moduler.flatMap(({modul, fragor}) => fragor.map((each) => ({...each, modul}))),
  );
}

function Nothing({kurser}: {kurser: readonly CourseSummary[]}) {
  const [first] = kurser;
  return (
    <>
      <p>
        Här finns inget att repetera än. Svara på frågorna i en modul, så kommer de tillbaka hit om
        några dagar.
      </p>
      <p>
        {first && <Link to={first.moduler[0]?.url ?? first.url}>Börja med {first.titel}</Link>} ·{' '}
        <Link to="/kurser/">Alla kurser</Link>
      </p>
      <StorageConsent slot={kursframstegSlot} />
    </>
  );
}

const atMidnight = (day: Date, plus = 0): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + plus);

type DueProps = {due: readonly DueItem[]; now: Date};

function Today({due, now}: DueProps) {
  // Chosen once: what has just been answered must not change the rest of the session.
  const [session] = useState(() => sessionOf(due, new Date(atMidnight(now, 1).getTime() - 1)));
  const modules = useModules([...new Set(session.map(({modul}) => modul))].sort());
  const items = useMemo(() => (modules ?? []).flatMap(({fragor}) => fragor), [modules]);
  const shared = useMemo(() => togetherOf(modules ?? []), [modules]);
  if (session.length === 0) {
    return <p>Inget att repetera i dag. Du ligger i fas.</p>;
  }
  if (modules === undefined) return <p>Hämtar dagens frågor …</p>;
  const minutes = Math.max(
    1,
    Math.round(session.reduce((sum, {sekunder}) => sum + sekunder, 0) / 60),
  );
  const errors = session.filter(({confidentError}) => confidentError).length;
  return (
    <RichProvider {...shared}>
      <Quiz
        roundKey={`repetition:${dayOf(now)}`}
        items={items}
        ids={session.map(({id}) => id)}
        plats={PLATS.repetition}
        startLabel={`Börja: ${session.length} frågor, ungefär ${minutes} ${minutes === 1 ? 'minut' : 'minuter'}`}
        intro={
          errors > 0 ? (
            <p>
              Först {errors === 1 ? 'en fråga' : `${errors} frågor`} där du var säker men hade fel.
              De är mest värda att repetera.
            </p>
          ) : (
            <p>Blandat från de moduler du har gått.</p>
          )
        }
        result={() => <p>Klart för i dag. Resten får vänta tills det är dags.</p>}
      />
    </RichProvider>
  );
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function Coming({due, now}: DueProps) {
  const start = atMidnight(now);
  const counts = forecast(due, start, DAYS);
  const days = counts.map((count, index) => ({count, date: dayOf(atMidnight(now, index))}));
  const [time, setTime] = useState('08:45');
  const busy = days.filter(({count}, index) => count > 0 && index > 0).map(({date}) => date);
  const save = async () => {
    const {reminderFile} = await import('../../reminder');
    downloadText(
      'repetition.ics',
      reminderFile(busy, time, new Date()),
      'text/calendar;charset=utf-8',
    );
  };
  return (
    <section aria-labelledby="kommande">
      <h2 id="kommande">Det som kommer</h2>
      <ul className={styles.days}>
        {days.map(({count, date}, index) => (
          <li key={date} className={styles.day}>
            <span>{index === 0 ? 'I dag' : formatDate(date)}</span>
            <span>{count === 0 ? 'inget' : count === 1 ? '1 fråga' : `${count} frågor`}</span>
          </li>
        ))}
      </ul>
      {busy.length > 0 && (
        <p className={styles.reminder}>
          <label htmlFor="paminn-tid">Påminn mig klockan</label>
          <input
            id="paminn-tid"
            type="time"
            required
            className={styles.time}
            value={time}
            onChange={(event) => {
              if (event.target.value) setTime(event.target.value);
            }}
          />
          <Button icon="kalender" onClick={() => void save()}>
            Ladda ner kalenderfil
          </Button>
          <span>Filen säger bara att det är dags, inte vad du repeterar.</span>
        </p>
      )}
    </section>
  );
}
