import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '../../ui/format';
import {Popover} from '../../ui/Popover';
import {usePage} from './PageContext';
import styles from './Explained.module.css';

/** Words that rest on a source. They open what the source is, who gave it out and when it was read. */
export function Kalla({id, children}: {id: string; children: ReactNode}) {
  const source = usePage()?.kallor.find((each) => each.id === id);
  if (!source) return children;
  return (
    <Popover trigger={children} triggerClassName={styles.word} label={`Källa: ${source.titel}`}>
      <span className={styles.kind}>Källa</span>
      <strong className={styles.heading}>{source.titel}</strong>
      <span className={styles.line}>
        {source.utgivare}. Läst {formatDate(source.sedd)}. {source.not}
      </span>
      {source.url && <Link to={source.url}>Öppna källan</Link>}
    </Popover>
  );
}
