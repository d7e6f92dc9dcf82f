import Link from '@docusaurus/Link';
import type {InsatsView} from '../insatsView';
import {encodeCompared} from '../compareAddress';
import styles from './CatalogueLinks.module.css';

/** How many comparisons are offered. */
const MOST = 3;

/** Ways from an insats to the pictures it stands in, and to a comparison with what it is mixed up with. */
export function CatalogueLinks({insats}: {insats: InsatsView}) {
  const slugOf = (to: string) => to.split('/').at(-2) ?? '';
  const others = insats.forvaxlas.slice(0, MOST);
  return (
    <nav className={styles.links} aria-label="Jämför och se insatsen bland andra" data-no-print>
      <ul>
        {others.length === 0 && (
          <li>
            <Link to={`/insatser/jamfor/?${encodeCompared([insats.slug])}`}>
              Jämför med en annan insats
            </Link>
          </li>
        )}
        {others.map(({insats: other}) => (
          <li key={other.to}>
            <Link to={`/insatser/jamfor/?${encodeCompared([insats.slug, slugOf(other.to)])}`}>
              Jämför med {other.text}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`/insatser/karta/?insats=${insats.slug}`}>Se på Insatskartan</Link>
        </li>
        <li>
          <Link to={`/insatser/trappa/?insats=${insats.slug}`}>Se på Insatstrappan</Link>
        </li>
      </ul>
    </nav>
  );
}
