import {useId, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {CopyButton} from '../../ui/CopyButton';
import {reportMailLink, reportText} from '../report';
import type {ReportedPage} from '../pageView';
import styles from './ReportForm.module.css';

/** Where on the page, and the text that goes to whoever looks after Samsyn. Fetched when it is opened. */
export default function ReportForm({
  page,
  headings,
}: {
  page: ReportedPage;
  headings: readonly string[];
}) {
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
