import Link from '@docusaurus/Link';
import {DateText} from '../../ui/DateText';
import {Icon} from '../../ui/Icon';
import {Notice} from '../../ui/Notice';
import {useToday} from '../../ui/useToday';
import {telHref} from '../card';
import type {Contact} from '../contactSchema';
import type {SourceView} from '../directory';
import styles from './Contact.module.css';

/** The ways to reach a function: phone first, since that is what one is looking for. */
export function Ways({contact}: {contact: Contact}) {
  const {telefon = [], telefonInfo, epost, webb, oppettider, tiderInfo} = contact;
  return (
    <>
      {telefon.length > 0 && (
        <p className={styles.phones}>
          {telefon.map((number) => (
            <a key={number} href={telHref(number)} className={styles.phone}>
              <Icon name="telefon" /> {number}
            </a>
          ))}
          {telefonInfo && <span className={styles.info}>{telefonInfo}</span>}
        </p>
      )}
      {(oppettider ?? tiderInfo) && (
        <p className={styles.line}>
          <span className={styles.label}>Tider</span>{' '}
          {[oppettider, tiderInfo].filter(Boolean).join('. ')}
        </p>
      )}
      {epost && (
        <p className={styles.line}>
          <span className={styles.label}>E-post</span> <a href={`mailto:${epost}`}>{epost}</a>
        </p>
      )}
      {webb && (
        <p className={styles.line}>
          <span className={styles.label}>Webb</span>{' '}
          <Link to={webb} className={styles.web}>
            {new URL(webb).hostname.replace(/^www\./, '')}
          </Link>
        </p>
      )}
    </>
  );
}

/** What is not known, and who can tell. */
export function CheckLocally({contact}: {contact: Contact}) {
  if (contact.kontrolleraLokalt === undefined) return null;
  return (
    <Notice tone="caution" icon="varning" label="Kontrollera lokalt" className={styles.check}>
      <p>
        {contact.kontrolleraLokalt} <strong>Fråga:</strong> {contact.fragaVem}.
      </p>
    </Notice>
  );
}

/** Where to go in person or by letter, and where the details come from. */
export function More({
  contact,
  kallor,
}: {
  contact: Contact;
  kallor: Readonly<Record<string, SourceView>>;
}) {
  const overdue = useToday() > contact.kontrolleraSenast;
  return (
    <dl className={styles.more}>
      <Row name="Enhet">{contact.enhet}</Row>
      <Row name="Gäller åldrar">{contact.aldrar}</Row>
      <Row name="Utan att röja något">{contact.sakertSatt}</Row>
      <Row name="Besök">{contact.adress}</Row>
      <Row name="Post">{contact.postadress}</Row>
      <Row name="Källa">
        {contact.kallor.map((id, index) => {
          const source = kallor[id];
          if (!source) return null;
          return (
            <span key={id}>
              {index > 0 && '; '}
              {source.url ? <Link to={source.url}>{source.titel}</Link> : source.titel},{' '}
              {source.utgivare}
            </span>
          );
        })}
      </Row>
      <Row name="Hämtad">
        <DateText date={contact.hamtad} />.{' '}
        {contact.verifierad === 'nej' ? (
          'Inte bekräftad av verksamheten.'
        ) : (
          <>
            Bekräftad <DateText date={contact.verifierad} />.
          </>
        )}{' '}
        Ska kontrolleras senast <DateText date={contact.kontrolleraSenast} />.{' '}
        {overdue && <strong>Den dagen har passerat.</strong>}
      </Row>
    </dl>
  );
}

function Row({name, children}: {name: string; children?: React.ReactNode}) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
