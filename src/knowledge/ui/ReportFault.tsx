import {lazy, Suspense, useState} from 'react';
import {Button} from '../../ui/Button';
import {Dialog} from '../../ui/Dialog';
import type {ReportedPage} from '../pageView';

const ReportForm = lazy(() => import('./ReportForm'));

/**
 * "Rapportera fel": page and version are filled in, the reader says where and what. With an
 * address in the site's configuration there is a mail link; without one, a text to copy.
 */
export function ReportFault({page}: {page: ReportedPage}) {
  const [headings, setHeadings] = useState<readonly string[]>();
  return (
    <>
      <Button icon="rad" onClick={() => setHeadings(headingsOfPage())}>
        Rapportera fel
      </Button>
      <Dialog
        open={headings !== undefined}
        onClose={() => setHeadings(undefined)}
        title="Rapportera fel"
      >
        {headings && (
          <Suspense fallback={<p>Hämtar …</p>}>
            <ReportForm page={page} headings={headings} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}

/** The page's headings as the reader sees them, without the sign of the heading's own link. */
function headingsOfPage(): string[] {
  return [...document.querySelectorAll('article h2')].flatMap(
    (heading) => heading.textContent?.replace(/\u200B/g, '').trim() || [],
  );
}
