import Link from '@docusaurus/Link';
import styles from './CatalogueNav.module.css';

const VIEWS = [
  {to: '/insatser/', label: 'Lista'},
  {to: '/insatser/karta/', label: 'Karta'},
  {to: '/insatser/trappa/', label: 'Trappa'},
  {to: '/insatser/jamfor/', label: 'Jämför'},
] as const;

export type CatalogueView = (typeof VIEWS)[number]['to'];

/** The four ways to look at the same insatser. */
export function CatalogueNav({here}: {here: CatalogueView}) {
  return (
    <nav className={styles.nav} aria-label="Vyer av insatserna" data-no-print>
      <ul className={styles.views}>
        {VIEWS.map(({to, label}) => (
          <li key={to}>
            <Link to={to} className={styles.view} aria-current={to === here ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
