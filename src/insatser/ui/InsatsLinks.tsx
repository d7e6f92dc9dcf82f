import Link from '@docusaurus/Link';
import type {InsatsLink} from '../insatsView';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './Record.module.css';

/** Links to other insatser, each with the tag of who gives it. */
export function InsatsLinks({intro, links}: {intro?: string; links: readonly InsatsLink[]}) {
  if (links.length === 0) return null;
  return (
    <span className={styles.links}>
      {intro && <span className={styles.intro}>{intro}</span>}
      {links.map((link) => (
        <span key={link.to} className={styles.link}>
          <Link to={link.to}>{link.text}</Link> <VerksamhetTag verksamhet={link.verksamhet} />
        </span>
      ))}
    </span>
  );
}
