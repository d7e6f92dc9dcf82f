import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './Figures.module.css';

interface FigureProps {
  /** What the picture shows, in a few words. */
  readonly titel: string;
  /** A sentence that helps to read the picture. */
  readonly text?: string;
  /** The list or table that the picture is drawn from. */
  readonly children: ReactNode;
}

/**
 * Pictures drawn from a plain list or table, so that picture and text are one and the same: a
 * screen reader, a browser without styles and a printer get the list, the eye gets the shape.
 */
function drawnAs(shape: string | undefined) {
  return function Figure({titel, text, children}: FigureProps): ReactNode {
    const id = useId();
    return (
      <figure className={clsx(styles.figure, shape)} aria-labelledby={id}>
        <figcaption className={styles.caption} id={id}>
          <strong className={styles.title}>{titel}</strong>
          {text && <span className={styles.text}> {text}</span>}
        </figcaption>
        {children}
      </figure>
    );
  };
}

/** A time line: bullets `- **När** – vad`. */
export const Tidslinje = drawnAs(styles.timeline);

/** Steps that rise: an ordered list, the lowest step first, `1. **Steg** – text`. */
export const Trappa = drawnAs(styles.stairs);

/** What follows on what: an ordered list, drawn as boxes with arrows. */
export const Flode = drawnAs(styles.flow);

/** Two rings that overlap: exactly three bullets, left, both, right. */
export const TvaRingar = drawnAs(styles.rings);

/** Circles on the water: bullets from the child outwards. */
export const Ringar = drawnAs(styles.circles);

/** A parting of ways: bullets `- **Om …** – gör så`. */
export const Vagval = drawnAs(styles.choices);

/** A comparison: one table. */
export const Jamfor = drawnAs(styles.comparison);
