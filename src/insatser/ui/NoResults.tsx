import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {Notice} from '../../ui/Notice';
import type {CatalogueData, Selection} from '../catalogue';
import {EMPTY_SELECTION, FACET_LABEL} from '../catalogue';
import {choiceLabel} from '../choices';
import {loosenings, type Loosening} from '../noMatch';
import styles from './NoResults.module.css';

type NoResultsProps = {
  data: CatalogueData;
  selection: Selection;
  onSelect: (selection: Selection) => void;
};

/** When nothing matches: which single filter to drop, the one that gives most first. */
export function NoResults({data, selection, onSelect}: NoResultsProps) {
  const ways = loosenings(data, selection);
  return (
    <Notice icon="kompass" tone="primary" label="Ingen insats stämmer med allt du har valt">
      {ways.length > 0 && (
        <>
          <p>Ta bort något av det här:</p>
          <ul className={styles.ways}>
            {ways.map((way) => (
              <li key={way.drop}>
                <Button onClick={() => onSelect(way.selection)} className={styles.way}>
                  <span>{dropText(data, selection, way)}</span>
                  <span className={styles.gives}>
                    ger {way.count} {way.count === 1 ? 'insats' : 'insatser'}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {ways.length === 0 && 'Det räcker inte att ta bort ett av dina val. '}
        <Button look="quiet" className={styles.inText} onClick={() => onSelect(EMPTY_SELECTION)}>
          Börja om med alla {data.items.length} insatser
        </Button>
        {selection.q !== '' && (
          <>
            {' '}
            eller{' '}
            <Link to={`/sok/?q=${encodeURIComponent(selection.q)}`}>
              sök efter ”{selection.q}” i hela Samsyn
            </Link>
            , som också förstår felstavningar
          </>
        )}
        .
      </p>
    </Notice>
  );
}

function dropText(data: CatalogueData, selection: Selection, {drop}: Loosening): string {
  if (drop === 'q') return `Orden ”${selection.q}”`;
  const values = (selection.chosen[drop] ?? []).map((value) => choiceLabel(data, drop, value));
  return `${FACET_LABEL[drop]}: ${values.join(' eller ')}`;
}
