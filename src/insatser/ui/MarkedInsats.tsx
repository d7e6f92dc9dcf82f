import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {OverviewItem} from '../overview';
import styles from './MarkedInsats.module.css';

type MarkedInsatsProps = {
  item: OverviewItem | undefined;
  /** The page without a mark. */
  here: string;
  /** Where it is found, continuing after its name. */
  children: ReactNode;
};

/** Says where in the picture the insats is that one came from. */
export function MarkedInsats({item, here, children}: MarkedInsatsProps) {
  if (!item) return null;
  return (
    <p className={styles.marked}>
      <span>
        <Link to={`/insatser/${item.slug}/`}>{item.titel}</Link> {children}
      </span>
      <Link to={here} className={styles.clear}>
        Ta bort markeringen
      </Link>
    </p>
  );
}
