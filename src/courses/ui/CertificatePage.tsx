import {useState} from 'react';
import Link from '@docusaurus/Link';
import {useStored} from '../../storage/ui/useStored';
import {formatDate} from '../../ui/format';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import {useQueryValue} from '../../ui/useQueryValue';
import {useToday} from '../../ui/useToday';
import {kursframstegSlot} from '../slots';
import type {CourseSummary} from '../view';
import {lengthText, stateOf} from './standing';
import styles from './Pages.module.css';

export type CertificateData = {kurser: readonly CourseSummary[]; byggd: string};

/** A paper that says which modules are done, and what that proves and does not. The name is never kept. */
export default function CertificatePage({data}: {data: CertificateData}) {
  const {value} = useStored(kursframstegSlot);
  const [wanted] = useQueryValue('kurs');
  const [name, setName] = useState('');
  const today = useToday();
  const courses = data.kurser
    .filter(({id}) => wanted === '' || id === wanted)
    .map((course) => ({
      course,
      done: course.moduler.filter((each) => stateOf(value, course, each).mastered),
    }))
    .filter(({done}) => done.length > 0);
  return (
    <PageShell
      title="Intyg"
      lead="Ett kvitto på självstudier i Samsyn. Skriv ut det och skriv under tillsammans med din chef eller handledare."
    >
      {courses.length === 0 ? (
        <p>
          Intyget visas när en modul är klar. <Link to="/kurser/">Välj en kurs</Link>.
        </p>
      ) : (
        <>
          <p data-no-print>
            <label htmlFor="intyg-namn">Ditt namn (sparas inte) </label>
            <input
              id="intyg-namn"
              className={styles.input}
              autoComplete="off"
              maxLength={80}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </p>
          <p className={styles.name}>Namn: {name || '........................................'}</p>
          {courses.map(({course, done}) => (
            <section key={course.id} aria-labelledby={`intyg-${course.id}`}>
              <h2 id={`intyg-${course.id}`}>{course.titel}</h2>
              <p>
                {done.length === course.moduler.length
                  ? 'Hela kursen är klar.'
                  : `${done.length} av ${course.moduler.length} moduler är klara.`}{' '}
                Gräns: {course.troskel} procent av poängen i varje modul.
              </p>
              <ul>
                {done.map(({modul, titel, minuter}) => (
                  <li key={modul}>
                    {titel}, {lengthText(minuter)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <h2>Vad intyget visar</h2>
          <p>
            Att frågorna i modulerna är besvarade i Samsyn, och att gränsen är nådd. Man får göra om
            frågorna så många gånger man vill.
          </p>
          <h2>Vad det inte visar</h2>
          <p>
            Vem som svarade, att personen behärskar arbetet eller att hon får fatta beslut. Det är
            ingen behörighet och ingen examen.
          </p>
          <p className={styles.facts}>
            Utskrivet {formatDate(today)}. Innehållet är från {formatDate(data.byggd)}.
          </p>
          <p className={styles.sign}>Underskrift: ........................................</p>
          <PrintButton>Skriv ut intyget</PrintButton>
        </>
      )}
    </PageShell>
  );
}
