import {lazy, Suspense} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useStored} from '../../storage/ui/useStored';
import {DateText} from '../../ui/DateText';
import {Rich, RichProvider} from '../../ui/lagrum/Rich';
import {PageShell} from '../../ui/PageShell';
import type {ChecklistPeriod} from '../lessonSchema';
import {kursframstegSlot} from '../slots';
import type {CitedTexts, CourseSummary, LinkView} from '../view';
import {Checklist} from './Checklist';
import {lengthText, minutesOf, standingText, stateOf} from './standing';
import styles from './Pages.module.css';

const CourseTests = lazy(() => import('./quiz/CourseTests'));

export type CourseData = CitedTexts & {
  kurs: CourseSummary;
  mal: readonly string[];
  agare: string;
  granskad: string;
  granskaSenast: string;
  kallor: readonly {readonly titel: string; readonly url?: string}[];
  /** Only for the introduction. */
  checklista: readonly (Omit<ChecklistPeriod, 'punkter'> & {
    readonly punkter: readonly (Omit<ChecklistPeriod['punkter'][number], 'lank'> & {
      readonly lank?: LinkView;
    })[];
  })[];
};

/** A course: what one can do after it, its modules with how they stand, and a test before and after. */
export default function CoursePage({data}: {data: CourseData}) {
  const {kurs, mal, checklista} = data;
  const {value, status} = useStored(kursframstegSlot);
  const known = status !== 'waiting';
  return (
    <RichProvider {...data}>
      <PageShell
        title={kurs.titel}
        lead={kurs.sammanfattning}
        shownLead={<Rich text={kurs.sammanfattning} />}
      >
        <p className={styles.facts}>
          <Link to="/kurser/">Alla kurser</Link>
        </p>
        <dl className={styles.about}>
          <dt>För</dt>
          <dd>{kurs.malgrupp}</dd>
          <dt>Hålls av</dt>
          <dd>{kurs.hallsAv}</dd>
          <dt>Tid</dt>
          <dd>
            {kurs.moduler.length} moduler, {lengthText(minutesOf(kurs))}
          </dd>
        </dl>
        <h2>Efter kursen</h2>
        <ul>
          {mal.map((goal) => (
            <li key={goal}>
              <Rich text={goal} />
            </li>
          ))}
        </ul>
        <Checklist periods={checklista} />
        <h2 id="moduler">Moduler</h2>
        <ol className={styles.modules}>
          {kurs.moduler.map((each) => (
            <li key={each.modul}>
              <Link to={each.url}>{each.titel}</Link>
              <span className={styles.facts}>
                {each.minuter} minuter, {each.fragor.length} frågor.{' '}
                {known && standingText(stateOf(value, kurs, each))}
              </span>
            </li>
          ))}
        </ol>
        {kurs.fore.length > 0 && (
          <section aria-labelledby="prov">
            <h2 id="prov">Prov före och efter</h2>
            <Tests kurs={kurs} />
          </section>
        )}
        <p>
          <Link to={`/kurser/intyg/?kurs=${kurs.id}`}>Intyg</Link> ·{' '}
          <Link to="/repetition/">Repetition</Link> ·{' '}
          <Link to="/kurser/framsteg/">Hur långt du har kommit</Link>
        </p>
        <section className={styles.facts} aria-label="Om kursen">
          <p>
            {data.granskad === 'nej' ? (
              'Inte granskad av verksamheten ännu.'
            ) : (
              <>
                Granskad <DateText date={data.granskad} />.
              </>
            )}{' '}
            Granskas senast <DateText date={data.granskaSenast} /> av {data.agare}.
          </p>
          <p>
            Källor:{' '}
            {data.kallor.map(({titel, url}, index) => (
              <span key={titel}>
                {index > 0 && '; '}
                {url ? <Link to={url}>{titel}</Link> : titel}
              </span>
            ))}
            .
          </p>
        </section>
      </PageShell>
    </RichProvider>
  );
}

function Tests({kurs}: {kurs: CourseSummary}) {
  if (!useIsBrowser()) return <p>Proven görs i webbläsaren.</p>;
  return (
    <Suspense fallback={<p>Hämtar frågorna …</p>}>
      <CourseTests kurs={kurs} />
    </Suspense>
  );
}
