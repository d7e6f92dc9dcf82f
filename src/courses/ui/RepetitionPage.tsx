import {lazy, Suspense} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {PageShell} from '../../ui/PageShell';
import type {CourseSummary} from '../view';

const Repetition = lazy(() => import('./quiz/Repetition'));

export type RepetitionData = {kurser: readonly CourseSummary[]};

/** Five minutes a day: the questions that are nearest to being forgotten, from every course. */
export default function RepetitionPage({data}: {data: RepetitionData}) {
  const inBrowser = useIsBrowser();
  return (
    <PageShell
      title="Repetition"
      lead="Högst tio frågor och fem minuter, från alla kurser du har börjat på. Frågorna kommer tillbaka när du är på väg att glömma svaren."
    >
      {inBrowser ? (
        <Suspense fallback={<p>Räknar ut dagens frågor …</p>}>
          <Repetition kurser={data.kurser} />
        </Suspense>
      ) : (
        <p>Repetitionen räknas ut i din webbläsare.</p>
      )}
    </PageShell>
  );
}
