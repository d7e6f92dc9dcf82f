import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Popover} from '../../ui/Popover';
import {Cited} from '../../ui/lagrum/Cited';
import {usePage} from './PageContext';
import styles from './Explained.module.css';

/** A word with its explanation. The word itself opens it; on paper it is a word among others. */
export function Term({id, children}: {id: string; children: ReactNode}) {
  const term = usePage()?.termer[id];
  if (!term) return children;
  return (
    <Popover trigger={children} triggerClassName={styles.word} label={term.term}>
      <strong className={styles.heading}>{term.term}</strong>
      <span className={styles.line}>
        <Cited text={term.forklaring} />
      </span>
      <Link to={`/ordlista/#${term.id}`}>Ordlistan</Link>
    </Popover>
  );
}
