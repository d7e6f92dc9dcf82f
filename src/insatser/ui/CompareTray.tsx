import {Button, ButtonLink} from '../../ui/Button';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import type {CatalogueData} from '../catalogue';
import {shortName} from '../overview';
import {encodeCompared} from '../compareAddress';
import styles from './CompareTray.module.css';

type CompareTrayProps = {
  data: CatalogueData;
  ticked: readonly string[];
  onTick: (slug: string) => void;
};

/** The insatser that are ticked for comparison, always in sight, and the way to compare them. */
export function CompareTray({data, ticked, onTick}: CompareTrayProps) {
  const items = ticked.flatMap((slug) => data.items.find((item) => item.slug === slug) ?? []);
  if (items.length === 0) return null;
  return (
    <section className={styles.tray} aria-label="Valda att jämföra" data-no-print data-tray>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.slug}>
            <Button look="quiet" className={styles.item} onClick={() => onTick(item.slug)}>
              <VisuallyHidden>Jämför inte </VisuallyHidden>
              {shortName(item)}
              <Icon name="kryss" />
            </Button>
          </li>
        ))}
      </ul>
      {items.length === 1 ? (
        <p className={styles.hint}>Välj en eller två till att jämföra med.</p>
      ) : (
        <ButtonLink look="primary" to={`/insatser/jamfor/?${encodeCompared(ticked)}`}>
          Jämför {items.length} insatser
        </ButtonLink>
      )}
    </section>
  );
}
