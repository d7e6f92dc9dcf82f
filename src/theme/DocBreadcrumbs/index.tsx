import Link from '@docusaurus/Link';
import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import {usePageModules} from '../DocItem/PageModules';
import styles from './styles.module.css';

/** Where the page lies. The page itself is left out: its name follows as the heading. */
export default function SectionPath() {
  const head = usePageModules()?.samsyn.head;
  if (!head) return <DocBreadcrumbs />;
  return (
    <nav aria-label="Sökväg" className={`theme-doc-breadcrumbs ${styles.path}`}>
      <ol className={styles.places}>
        <li>
          <Link to="/">Start</Link>
        </li>
        {head.path.map((place) => (
          <li key={place.text}>
            {place.to ? <Link to={place.to}>{place.text}</Link> : place.text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
