import Link from '@docusaurus/Link';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import {insatsStairs, shortName} from '../overview';
import {CatalogueNav} from './CatalogueNav';
import {Insatstrappan} from './Insatstrappan';
import {MarkedInsats} from './MarkedInsats';
import type {OverviewData} from './overviewData';
import {useMarked} from './useMarked';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './StairsPage.module.css';

/** Insatstrappan with every insats on its step, and what stands beside the stairs. */
export default function StairsPage({data}: {data: OverviewData}) {
  const marked = useMarked(data.items);
  const steps = insatsStairs(data.items);
  const beside = data.items.filter((item) => item.trappa === null);
  return (
    <PageShell
      title="Insatstrappan"
      lead="Sju steg, från råd i vardagen till bostad med särskild service. Ju högre steg, desto längre från hemmet."
      wide
    >
      <CatalogueNav here="/insatser/trappa/" />
      <MarkedInsats item={marked} here="/insatser/trappa/">
        {marked?.trappa ? (
          <>
            står på <Link to={`#steg-${marked.trappa}`}>steg {marked.trappa}</Link>.
          </>
        ) : (
          <>
            står <Link to="#vid-sidan">vid sidan av trappan</Link>.
          </>
        )}
      </MarkedInsats>
      <Insatstrappan steps={steps} marked={marked?.slug} heading="h2" />
      <section className={styles.beside} aria-labelledby="vid-sidan">
        <h2 id="vid-sidan">Vid sidan av trappan</h2>
        <p>
          Pengar, planering, möten och skydd hör inte till något steg. De kan behövas när som helst.
        </p>
        <ul className={styles.list}>
          {beside.map((item) => (
            <li key={item.slug} className={item.slug === marked?.slug ? styles.marked : undefined}>
              <Link to={`/insatser/${item.slug}/`}>{shortName(item)}</Link>{' '}
              <VerksamhetTag verksamhet={item.verksamhet} />
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.print}>
        <PrintButton />
      </div>
    </PageShell>
  );
}
