import {useId} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useStored} from '../../storage/ui/useStored';
import {Icon} from '../../ui/Icon';
import {telHref} from '../card';
import {
  contactsIn,
  isLocal,
  WHO_TO_CONTACT,
  type PageContact,
  type PageContacts,
} from '../pageContacts';
import {platsSlot} from '../slots';
import contact from './Contact.module.css';
import styles from './WhoToContact.module.css';

/**
 * Whom to turn to about what the page is about, in the reader's own municipality. The choice is the
 * one from the contacts page, and is kept only if she has asked for that. Without scripts every
 * municipality is listed.
 */
export function WhoToContact({data}: {data: PageContacts | undefined}) {
  const id = useId();
  const {value, update} = useStored(platsSlot);
  // A choice that nothing answers yet would be lost: it comes with the scripts.
  const isBrowser = useIsBrowser();
  useBrokenLinks().collectAnchor(WHO_TO_CONTACT.id);
  if (!data || data.contacts.length === 0) return null;
  const kommun = /^kommun:(.+)$/.exec(value.plats)?.[1] ?? '';
  const chosen = data.kommuner.some((each) => each.id === kommun) ? kommun : '';
  const local = isLocal(data);
  return (
    <section aria-labelledby={WHO_TO_CONTACT.id} className={styles.section}>
      <h2 id={WHO_TO_CONTACT.id}>{WHO_TO_CONTACT.title}</h2>
      {local && isBrowser && (
        <p className={styles.choice}>
          <label htmlFor={id}>Din kommun</label>
          <select
            id={id}
            value={chosen}
            className={styles.select}
            onChange={(event) => {
              const next = event.target.value;
              update(() => ({plats: next === '' ? '' : `kommun:${next}`}));
            }}
          >
            <option value="">Alla kommuner</option>
            {data.kommuner.map(({id: each, namn}) => (
              <option key={each} value={each}>
                {namn}
              </option>
            ))}
          </select>
        </p>
      )}
      {chosen || !local ? (
        <ul className={styles.list}>
          {(chosen ? contactsIn(data, chosen) : data.contacts).map((each) => (
            <Row key={each.id} each={each} />
          ))}
        </ul>
      ) : (
        <details className={styles.all}>
          <summary>Visa för alla kommuner</summary>
          <dl>
            {data.kommuner.map(({id: each, namn}) => (
              <div key={each}>
                <dt>{namn}</dt>
                <dd>
                  <ul className={styles.list}>
                    {contactsIn(data, each).map((row) => (
                      <Row key={row.id} each={row} />
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p>
        <Link to="/kontakter/">Alla kontakter, tider och vad du får säga</Link>
      </p>
    </section>
  );
}

function Row({each}: {each: PageContact}) {
  return (
    <li className={styles.row}>
      <strong>{each.funktion}</strong>
      <span className={styles.unit}>{each.enhet}</span>
      {each.telefon?.map((number) => (
        <a key={number} href={telHref(number)} className={contact.phone}>
          <Icon name="telefon" /> {number}
        </a>
      ))}
      {each.telefonInfo && <span className={styles.unit}>{each.telefonInfo}</span>}
      {!each.telefon && each.webb && <Link to={each.webb}>webbsida</Link>}
      {!each.telefon && each.kontrollera && (
        <span className={styles.check}>Kontrollera lokalt: {each.kontrollera}</span>
      )}
    </li>
  );
}
