import {lazy, Suspense, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Disclosure} from '../../ui/Disclosure';
import {Icon} from '../../ui/Icon';
import type {ModuleView} from '../view';
import {Paper} from './Paper';
import {Rich, RichProvider} from '../../ui/lagrum/Rich';
import styles from './Lesson.module.css';

// The quiz is for those who take it: the lesson is read without its code.
const ModuleQuiz = lazy(() => import('./quiz/ModuleQuiz'));
const WarmUp = lazy(() => import('./quiz/WarmUp'));

type LessonPart = {data: ModuleView};

/** Before a lesson's text: which course, how long, what one can do after it, and two questions to guess at. */
export function LessonStart({data}: LessonPart) {
  return (
    <RichProvider citat={data.citat} register={data.register}>
      <section className={styles.start} aria-label="Om modulen">
        <p className={styles.facts}>
          <Icon name="hatt" /> <Link to={data.kurs.url}>{data.kurs.titel}</Link> ·{' '}
          <Icon name="klocka" /> {data.minuter} minuter med övningar
        </p>
        <p className={styles.label}>Efter modulen</p>
        <ul>
          {data.mal.map((goal) => (
            <li key={goal}>
              <Rich text={goal} />
            </li>
          ))}
        </ul>
        {data.uppvarmning.length > 0 && (
          <InBrowser>
            <WarmUp data={data} />
          </InBrowser>
        )}
      </section>
    </RichProvider>
  );
}

/** The questions, on the screen and on paper. */
export function LessonQuiz({data}: LessonPart) {
  return (
    <RichProvider citat={data.citat} register={data.register}>
      <InBrowser
        fallback={<p>Frågorna besvaras i webbläsaren. Du kan också läsa dem här nedanför.</p>}
      >
        <ModuleQuiz data={data} />
      </InBrowser>
      <Paper items={data.fragor} />
    </RichProvider>
  );
}

/** What many believe, and how it is. */
export function Misconceptions({data}: LessonPart) {
  return (
    <RichProvider citat={data.citat} register={data.register}>
      {data.missuppfattningar.map(({pastaende, svar}) => (
        <Disclosure key={pastaende} summary={<>”{pastaende}”</>}>
          <p>
            <Rich text={svar} />
          </p>
        </Disclosure>
      ))}
    </RichProvider>
  );
}

/** One thing to try, and where to read on. */
export function TryAtWork({data}: LessonPart) {
  return (
    <RichProvider citat={data.citat} register={data.register}>
      <p>
        <Rich text={data.provaPaJobbet} />
      </p>
      {data.mote !== undefined && (
        <p>
          Ta upp det tillsammans: <Link to={data.mote}>färdigt möte på 30 eller 60 minuter</Link>.
        </p>
      )}
      {data.sidor.length > 0 && (
        <>
          <p className={styles.label}>Slå upp</p>
          <ul>
            {data.sidor.map(({text, to}) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </RichProvider>
  );
}

/** What only works in a browser: drawn when it has taken over. */
function InBrowser({fallback = null, children}: {fallback?: ReactNode; children: ReactNode}) {
  if (!useIsBrowser()) return fallback;
  return <Suspense fallback={fallback}>{children}</Suspense>;
}
