import Link from '@docusaurus/Link';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import {LIVSOMRADE_LABEL, LIVSOMRADEN} from '../labels';
import {insatsMap} from '../overview';
import {CatalogueNav} from './CatalogueNav';
import {Insatskartan} from './Insatskartan';
import {KartanIKorthet} from './KartanIKorthet';
import {MarkedInsats} from './MarkedInsats';
import type {OverviewData} from './overviewData';
import {useMarked} from './useMarked';
import styles from './StairsPage.module.css';

/** Insatskartan: who has something to offer in each part of a child's life. */
export default function MapPage({data}: {data: OverviewData}) {
  const marked = useMarked(data.items);
  const rows = insatsMap(data.items);
  const areas = LIVSOMRADEN.filter((area) => marked?.livsomraden.includes(area));
  return (
    <PageShell
      title="Insatskartan"
      lead="Vem kan ge stöd i den del av livet där det brister? Läs raden för behovet och kolumnen för verksamheten."
      wide
    >
      <CatalogueNav here="/insatser/karta/" />
      <MarkedInsats item={marked} here="/insatser/karta/">
        {areas.length === LIVSOMRADEN.length ? 'finns på varje rad: ' : 'finns under '}
        {areas.map((area, index) => (
          <span key={area}>
            {index > 0 && (index === areas.length - 1 ? ' och ' : ', ')}
            <Link to={`#${area}`}>{LIVSOMRADE_LABEL[area]}</Link>
          </span>
        ))}
        .
      </MarkedInsats>
      <KartanIKorthet rows={rows} />
      <Insatskartan rows={rows} marked={marked?.slug} />
      <p>Samma insats står på varje rad där den kan göra nytta.</p>
      <div className={styles.print}>
        <PrintButton />
      </div>
    </PageShell>
  );
}
