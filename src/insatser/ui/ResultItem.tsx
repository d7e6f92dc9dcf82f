import Link from '@docusaurus/Link';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {Lagrum} from '../../ui/lagrum/Lagrum';
import {useLagrum} from '../../ui/lagrum/LagrumContext';
import {tieCitation} from '../../ui/lagrum/view';
import {ageText, type CatalogueItem} from '../catalogue';
import {LIVSOMRADEN} from '../labels';
import {LivsomradeList} from './LivsomradeList';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './ResultItem.module.css';

type ResultItemProps = {
  item: CatalogueItem;
  ticked: boolean;
  /** False when as many as can be compared are ticked already. */
  canTick: boolean;
  onTick: (slug: string) => void;
};

/** One insats in the list: its name, what it is in a line, ground, ages and parts of life. */
export function ResultItem({item, ticked, canTick, onTick}: ResultItemProps) {
  return (
    <li className={styles.item} data-insats={item.slug}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Link to={`/insatser/${item.slug}/`}>{item.titel}</Link>
        </h3>
        <VerksamhetTag verksamhet={item.verksamhet} />
      </div>
      <p className={styles.line}>{item.rad}</p>
      <ul className={styles.facts}>
        <li>
          <MainGround item={item} />
        </li>
        <li>{ageText(item)}</li>
        <li className={styles.areas}>
          {item.livsomraden.length === LIVSOMRADEN.length ? (
            'Alla delar av livet'
          ) : (
            <LivsomradeList livsomraden={item.livsomraden} />
          )}
        </li>
      </ul>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={ticked}
          disabled={!canTick}
          onChange={() => onTick(item.slug)}
        />
        Jämför<VisuallyHidden> {item.titel}</VisuallyHidden>
      </label>
    </li>
  );
}

/** The main ground as a link. One that is about to change says so and explains itself on the spot. */
function MainGround({item}: {item: CatalogueItem}) {
  const {grund, lagrum, lagar} = item;
  const [label] = lagrum;
  const changing = useLagrum(grund ? [grund] : []).length > 0;
  if (!grund || !label) return null;
  if (changing) return <Lagrum ids={grund}>{label}</Lagrum>;
  return (
    <Link to={`/lagar/${lagar[0]}/#${grund}`} className={styles.ground} data-lagrum={grund}>
      {tieCitation(label)}
    </Link>
  );
}
