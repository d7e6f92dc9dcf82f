import {useId, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Button} from '../../ui/Button';
import {CopyButton} from '../../ui/CopyButton';
import {Dialog} from '../../ui/Dialog';
import {reportMailLink, reportText} from '../report';
import type {PageView} from '../pageView';
import styles from './ReportFault.module.css';

/**
 * "Rapportera fel": page and version are filled in, the reader says where and what. With an
 * address in the site's configuration there is a mail link; without one, a text to copy.
 */
export function ReportFault({page}: {page: PageView}) {
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
        {headings && <Report page={page} headings={headings} />}
      </Dialog>
    </>
  );
}

function Report({page, headings}: {page: PageView; headings: readonly string[]}) {
  const {siteConfig} = useDocusaurusContext();
  const address = String(siteConfig.customFields?.['reportAddress'] ?? '');
  const [heading, setHeading] = useState('');
  const selectId = useId();
  const place = {
    title: page.titel,
    url: new URL(page.url, siteConfig.url).href,
    version: page.uppdaterad,
    heading: heading || undefined,
  };
  const text = reportText(place);
  return (
    <>
      <label htmlFor={selectId}>Var på sidan är felet?</label>
      <select
        id={selectId}
        className={styles.select}
        value={heading}
        onChange={(event) => setHeading(event.target.value)}
      >
        <option value="">Hela sidan</option>
        {headings.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <p>
        {address
          ? 'Skicka texten till den som sköter Samsyn. Lägg till vad som är fel.'
          : 'Kopiera texten, lägg till vad som är fel och skicka den till den som sköter Samsyn hos er.'}
      </p>
      <pre className={styles.text}>{text}</pre>
      <div className={styles.actions}>
        {address && <a href={reportMailLink(address, place)}>Skriv e-post</a>}
        <CopyButton text={text}>Kopiera texten</CopyButton>
      </div>
    </>
  );
}

/** The page's headings as the reader sees them, without the sign of the heading's own link. */
function headingsOfPage(): string[] {
  return [...document.querySelectorAll('article h2')].flatMap(
    (heading) => heading.textContent?.replace(/\u200B/g, '').trim() || [],
  );
}
