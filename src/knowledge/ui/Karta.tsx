import {type ReactNode} from 'react';
import {MAP_PLACE} from './enhancedPlace';
import styles from './Karta.module.css';

type KartaProps = {
  /** What the map shows, in a few words. */
  titel: string;
  /** A sentence that helps to read it. */
  text?: string;
  /** The fields to choose in: `Behov; Roll: Leder + Medverkar`. */
  valj: string;
  /** One table. */
  children: ReactNode;
};

/** A page has one map, so its heading needs no id of its own. */
const TITLE = `${MAP_PLACE}-titel`;

/**
 * A map of who, to whom and on what ground, drawn from the table that it is: cards on a phone, a
 * table on a wide screen and on paper. Complete without scripts; `KartaFilter` adds fields to choose in.
 */
export function Karta({titel, text, valj, children}: KartaProps) {
  return (
    <figure className={styles.figure} aria-labelledby={TITLE}>
      <figcaption className={styles.caption} id={TITLE}>
        <strong className={styles.title}>{titel}</strong>
        {text && <span> {text}</span>}
      </figcaption>
      <div id={MAP_PLACE} data-valj={valj} data-no-print />
      <div className={styles.map}>{children}</div>
    </figure>
  );
}
