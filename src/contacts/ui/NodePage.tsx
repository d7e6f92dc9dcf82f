import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ButtonLink} from '../../ui/Button';
import {Notice} from '../../ui/Notice';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import {busSeats, RAISE_TO_BUS} from '../busGroup';
import type {Nod} from '../contactSchema';
import type {Directory} from '../directory';
import {groupByPlace} from '../filter';
import {CardButton} from './ContactActions';
import {ContactItem} from './ContactItem';
import {EmergencyLine} from './EmergencyLine';
import {NodeSheet} from './NodeSheet';
import {useNow} from './useNow';
import styles from './NodePage.module.css';

export interface NodePageData {
  readonly id: string;
  /** What concerns this node. */
  readonly directory: Directory;
  readonly otherNodes: readonly {readonly id: string; readonly namn: string}[];
}

/** One of the county's parts: its contacts, its group of managers, and a sheet for the wall. */
export default function NodePage({data}: {data: NodePageData}) {
  const nod = data.directory.noder.find(({id}) => id === data.id);
  if (!nod) return null;
  return (
    <PageShell title={`Kontakter i noden ${nod.namn}`} lead={nod.sammanfattning} wide>
      <div className={styles.screen}>
        <EmergencyLine />
        <Unverified nod={nod} directory={data.directory} />
        <p className={styles.actions}>
          <ButtonLink to={`/kontakter/?nod=${nod.id}`} icon="forstora">
            Välj situation
          </ButtonLink>
          <span className={styles.scripted}>
            <PrintButton>Skriv ut nodblad</PrintButton>
            <CardButton contacts={data.directory.kontakter} fileName={`kontakter-${nod.id}`}>
              Alla som kontaktkort
            </CardButton>
          </span>
        </p>
        <Contacts directory={data.directory} />
        <Bus directory={data.directory} />
        <OtherNodes nodes={data.otherNodes} />
      </div>
      <NodeSheet nod={nod} directory={data.directory} />
    </PageShell>
  );
}

function Unverified({nod, directory}: {nod: Nod; directory: Directory}) {
  const nameOf = (id: string) => directory.kommuner.find((each) => each.id === id)?.namn ?? id;
  if (nod.kommuner.every(({verifierad}) => verifierad !== 'nej') && !nod.arbetsnamn) return null;
  return (
    <Notice tone="caution" icon="varning" label="Kontrollera lokalt">
      <p>
        Vilka kommuner som hör till noden är inte bekräftat
        {nod.arbetsnamn && ', och namnet är vårt arbetsnamn'}. <strong>Fråga:</strong>{' '}
        {nod.fragaVem}.
      </p>
      <ul>
        {nod.kommuner.map(({kommun, verifierad, not}) => (
          <li key={kommun}>
            {nameOf(kommun)}: {verifierad === 'nej' ? 'inte bekräftat' : `bekräftat ${verifierad}`}.{' '}
            {not}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Contacts({directory}: {directory: Directory}) {
  const now = useNow();
  const links = useBrokenLinks();
  const places = groupByPlace(directory, directory.kontakter);
  for (const place of places) links.collectAnchor(place.id);
  return places.map((section, index, sections) => (
    <section key={section.id} aria-labelledby={section.id} className={styles.place}>
      <h2 id={section.id}>{section.namn}</h2>
      <div className={styles.items}>
        {section.contacts.map((contact) => (
          <ContactItem
            key={contact.id}
            contact={contact}
            kallor={directory.kallor}
            now={now}
            under={2}
            anchor={
              sections.findIndex(({contacts}) => contacts.includes(contact)) === index
                ? `kontakt-${contact.id}`
                : undefined
            }
          />
        ))}
      </div>
    </section>
  ));
}

function Bus({directory}: {directory: Directory}) {
  return (
    <section aria-labelledby="bus" className={styles.bus}>
      <h2 id="bus">BUS-gruppen</h2>
      <p>
        BUS-gruppen är nodens ledningsgrupp för barn och unga. Den arbetar med hur samverkan
        fungerar, inte med enskilda barn.
      </p>
      <dl className={styles.seats}>
        {busSeats(directory.kommuner.map(({organisation}) => organisation)).map((seat) => (
          <div key={seat.from}>
            <dt>{seat.from}</dt>
            <dd>{seat.vilka}</dd>
          </div>
        ))}
      </dl>
      <h3>Så lyfter du en fråga till BUS</h3>
      <ol>
        {RAISE_TO_BUS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        Läs mer: <Link to="/mellan-stolarna/rapportera-glappet/">Rapportera glappet</Link> och{' '}
        <Link to="/samverkan/bus-grupper/">BUS-grupper och noder</Link>.
      </p>
    </section>
  );
}

function OtherNodes({nodes}: {nodes: NodePageData['otherNodes']}) {
  return (
    <nav aria-label="Andra noder" className={styles.others}>
      <p>
        Andra noder:{' '}
        {nodes.map(({id, namn}, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <Link to={`/kontakter/${id}/`}>{namn}</Link>
          </span>
        ))}
      </p>
    </nav>
  );
}
