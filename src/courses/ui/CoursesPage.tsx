import Link from '@docusaurus/Link';
import {useStored} from '../../storage/ui/useStored';
import {Rich, RichProvider} from '../../ui/lagrum/Rich';
import {PageShell} from '../../ui/PageShell';
import {kursframstegSlot} from '../slots';
import type {CitedTexts, CourseSummary, LinkView} from '../view';
import {lengthText, masteredIn, minutesOf} from './standing';
import styles from './Pages.module.css';

export type CoursesData = CitedTexts & {
  kurser: readonly CourseSummary[];
  vagar: readonly {
    readonly id: string;
    readonly titel: string;
    readonly varfor: string;
    readonly steg: readonly LinkView[];
  }[];
};

/** Every course, the ways through them, and where to go on. */
export default function CoursesPage({data}: {data: CoursesData}) {
  const {value} = useStored(kursframstegSlot);
  return (
    <RichProvider {...data}>
      <PageShell
        wide
        title="Kurser"
        lead="Korta kurser som handläggare håller för varandra. Läs en modul på tio minuter, svara på frågorna och pröva en sak på jobbet."
      >
        <p className={styles.ways}>
          <Link to="/repetition/">Dagens repetition, fem minuter</Link>
          <Link to="/kurser/framsteg/">Hur långt du har kommit</Link>
        </p>
        <ul className={styles.cards}>
          {data.kurser.map((course) => (
            <li key={course.id} className={styles.card}>
              <h2 className={styles.cardTitle}>
                <Link to={course.url}>{course.titel}</Link>
              </h2>
              <p>
                <Rich text={course.sammanfattning} />
              </p>
              <p className={styles.facts}>
                För {lower(course.malgrupp)}. {course.moduler.length} moduler,{' '}
                {lengthText(minutesOf(course))}.
              </p>
              <Done course={course} done={masteredIn(value, course)} />
            </li>
          ))}
        </ul>
        {data.vagar.length > 0 && (
          <section aria-labelledby="vagar">
            <h2 id="vagar">Vägar genom kurserna</h2>
            {data.vagar.map((path) => (
              <section key={path.id} aria-labelledby={`vag-${path.id}`}>
                <h3 id={`vag-${path.id}`}>{path.titel}</h3>
                <p>
                  <Rich text={path.varfor} />
                </p>
                <ol>
                  {path.steg.map(({text, to}) => (
                    <li key={to}>
                      <Link to={to}>{text}</Link>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
          </section>
        )}
        <p className={styles.facts}>
          För dig som äger en kurs: <Link to="/kurser/resultat/">läs anonyma resultatfiler</Link>.
        </p>
      </PageShell>
    </RichProvider>
  );
}

function Done({course, done}: {course: CourseSummary; done: number}) {
  if (done === 0) return null;
  return (
    <p className={styles.done}>
      {done} av {course.moduler.length} moduler klara
    </p>
  );
}

function lower(text: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
