import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {SearchForm} from '../../../pages/_start/SearchForm';
import styles from './styles.module.css';

/** The page for an address that leads nowhere: says so, and offers three ways on. */
export default function NotFoundContent() {
  return (
    <main className={styles.page}>
      <Heading as="h1">Sidan finns inte</Heading>
      <p>
        Adressen kan vara felskriven, eller så har sidan bytt plats. Inget är fel med din dator.
      </p>
      <SearchForm />
      <p>
        Du kan också börja från <Link to="/">startsidan</Link>. Kom du hit från en länk i Samsyn?
        Berätta gärna för den som ansvarar för sidan du kom ifrån.
      </p>
    </main>
  );
}
