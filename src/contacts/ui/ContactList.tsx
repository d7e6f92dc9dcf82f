import {useId} from 'react';
import Link from '@docusaurus/Link';
import {Chip} from '../../ui/Chip';
import type {Contact} from '../contactSchema';
import {placeName, type Directory} from '../directory';
import {filterContacts, groupByPlace} from '../filter';
import type {WallTime} from '../time/stockholm';
import type {ContactsState} from '../urlState';
import {ContactItem} from './ContactItem';
import styles from './ContactList.module.css';

const HUVUDMAN = {kommun: 'Kommun', region: 'Region', stat: 'Stat', annan: 'Andra'} as const;

interface ContactListProps {
  directory: Directory;
  state: ContactsState;
  onChange: (next: ContactsState) => void;
  now: WallTime | undefined;
}

/** Every function, place by place, to look up or narrow. */
export function ContactList({directory, state, onChange, now}: ContactListProps) {
  const id = useId();
  const shown = filterContacts(directory, state);
  const all = directory.kontakter.length;
  const withoutPlace: ContactsState = {
    q: state.q,
    ...(state.situation !== undefined && {situation: state.situation}),
    ...(state.huvudman !== undefined && {huvudman: state.huvudman}),
  };
  return (
    <section aria-labelledby="alla" className={styles.list}>
      <h2 id="alla">Alla kontakter</h2>
      <div className={styles.filters} role="search" aria-label="Kontakter">
        <label htmlFor={id} className={styles.searchLabel}>
          Sök funktion, enhet eller nummer
        </label>
        <input
          id={id}
          type="search"
          className={styles.search}
          value={state.q}
          onChange={(event) => onChange({...state, q: event.target.value.slice(0, 100)})}
        />
        <div className={styles.chips}>
          {Object.entries(HUVUDMAN).map(([value, name]) => (
            <Chip
              key={value}
              pressed={state.huvudman === value}
              onToggle={() => {
                const {huvudman, ...rest} = state;
                onChange(huvudman === value ? rest : {...rest, huvudman: value});
              }}
            >
              {name}
            </Chip>
          ))}
          {state.place && (
            <Chip pressed onToggle={() => onChange(withoutPlace)}>
              {placeName(directory, state.place)}
            </Chip>
          )}
        </div>
      </div>
      <p role="status" className={styles.count}>
        {shown.length === all ? `Visar alla ${all}` : `Visar ${shown.length} av ${all}`}
      </p>
      {shown.length === 0 && (
        <p>
          Ingen kontakt stämmer. Ta bort ett ord eller ett filter, eller{' '}
          <Link to="/kontakter/">börja om</Link>.
        </p>
      )}
      <div>
        {groupByPlace(directory, shown).map((section) => (
          <section key={section.id} aria-labelledby={`plats-${section.id}`}>
            <h3 id={`plats-${section.id}`} className={styles.place}>
              {section.namn}
            </h3>
            <div className={styles.items}>
              {section.contacts.map((contact) => (
                <ContactItem
                  key={`${section.id} ${contact.id}`}
                  contact={contact}
                  kallor={directory.kallor}
                  now={now}
                  under={3}
                  anchor={isFirst(contact, section.id) ? contact.id : undefined}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}

/** A function that serves several municipalities is listed under each, and linked to under the first. */
const isFirst = (contact: Contact, section: string): boolean =>
  contact.kommuner === undefined || contact.kommuner[0] === section;
