import {byRelevance, byVerksamhet} from '../arrange';
import type {CatalogueItem} from '../catalogue';
import {VERKSAMHET_LABEL} from '../labels';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {ResultItem} from './ResultItem';
import styles from './ResultList.module.css';

type ResultListProps = {
  items: readonly CatalogueItem[];
  /** The words typed: with them the best answer comes first, without them the verksamheter follow each other. */
  words: string;
  ticked: readonly string[];
  /** As many as can be compared are ticked. */
  full: boolean;
  onTick: (slug: string) => void;
};

export function ResultList({items, words, ...ticks}: ResultListProps) {
  if (words !== '') {
    return (
      <section>
        <h2>
          <VisuallyHidden>Insatser som stämmer, bäst först</VisuallyHidden>
        </h2>
        <Items items={byRelevance(items, words)} {...ticks} />
      </section>
    );
  }
  return byVerksamhet(items).map((group) => (
    <section key={group.verksamhet} className={styles.group}>
      <h2 id={group.verksamhet} className={styles.heading}>
        {VERKSAMHET_LABEL[group.verksamhet]}{' '}
        <span className={styles.number}>
          {group.items.length}
          <VisuallyHidden> {group.items.length === 1 ? 'insats' : 'insatser'}</VisuallyHidden>
        </span>
      </h2>
      <Items items={group.items} {...ticks} />
    </section>
  ));
}

function Items({items, ticked, full, onTick}: Omit<ResultListProps, 'words'>) {
  return (
    <ul className={styles.items}>
      {items.map((item) => {
        const chosen = ticked.includes(item.slug);
        return (
          <ResultItem
            key={item.slug}
            item={item}
            ticked={chosen}
            canTick={chosen || !full}
            onTick={onTick}
          />
        );
      })}
    </ul>
  );
}
