import Link from '@docusaurus/Link';
import type {SituationView} from '../directory';
import {Cited} from '../../ui/lagrum/Cited';
import styles from './Answer.module.css';

/** What to have ready, what may be said, and where to read more. */
export function SituationText({situation, under}: {situation: SituationView; under: 2 | 3}) {
  const Heading = under === 2 ? 'h3' : 'h4';
  return (
    <>
      <p>{situation.text}</p>
      <Heading className={styles.subheading}>Ha det här redo</Heading>
      <ul>
        {situation.redo.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Heading className={styles.subheading}>Det här får du säga</Heading>
      <ul>
        {situation.farSagas.map((text, index) => (
          <li key={index}>
            <Cited text={text} />
          </li>
        ))}
      </ul>
      {situation.lankar.length > 0 && (
        <>
          <Heading className={styles.subheading}>Läs mer</Heading>
          <ul>
            {situation.lankar.map(({text, to}) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
