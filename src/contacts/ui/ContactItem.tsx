import {Disclosure} from '../../ui/Disclosure';
import type {Contact} from '../contactSchema';
import type {SourceView} from '../directory';
import type {WallTime} from '../time/stockholm';
import {ContactActions} from './ContactActions';
import {CheckLocally, More, Ways} from './ContactDetails';
import {OpenLine} from './OpenLine';
import styles from './Contact.module.css';

interface ContactItemProps {
  contact: Contact;
  kallor: Readonly<Record<string, SourceView>>;
  now: WallTime | undefined;
  /** Level of the heading above the list it stands in. */
  under: 2 | 3;
  /** Where links to it lead; left out where it stands a second time on the page. */
  anchor?: string | undefined;
}

/** One function: what it is for, how to reach it now, what is uncertain. The rest on demand. */
export function ContactItem({contact, kallor, now, under, anchor}: ContactItemProps) {
  const Heading = under === 2 ? 'h3' : 'h4';
  return (
    <article className={styles.item} id={anchor}>
      <Heading className={styles.name}>{contact.funktion}</Heading>
      <p className={styles.purpose}>{contact.forVad.join('. ')}.</p>
      <OpenLine contact={contact} now={now} />
      <Ways contact={contact} />
      <CheckLocally contact={contact} />
      <Disclosure quiet summary={`Adress, källa och mer om ${shortName(contact.funktion)}`}>
        <More contact={contact} kallor={kallor} />
        <ContactActions contact={contact} />
      </Disclosure>
    </article>
  );
}

/** The name without what is said in brackets. */
const shortName = (name: string): string => name.replace(/\s*\(.*\)$/, '');
