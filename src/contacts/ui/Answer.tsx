import {useEffect, useRef} from 'react';
import Link from '@docusaurus/Link';
import {Icon} from '../../ui/Icon';
import {telHref} from '../card';
import {answersFor, needsFallback, type AnswerGroup} from '../answer';
import type {Contact} from '../contactSchema';
import {
  EMERGENCY_NUMBER,
  placeName,
  type Directory,
  type Place,
  type SituationView,
} from '../directory';
import type {WallTime} from '../time/stockholm';
import {ContactItem} from './ContactItem';
import {OpenLine} from './OpenLine';
import {SituationText} from './SituationText';
import contactStyles from './Contact.module.css';
import styles from './Answer.module.css';

interface AnswerProps {
  directory: Directory;
  situation: SituationView;
  place: Place;
  now: WallTime | undefined;
  /** Has she chosen just now? Then focus follows; one who came by a link only sees it. */
  moveTo: boolean;
}

/** Who to turn to in a situation at a place, how to reach them now, what to have ready, what may be said. */
export function Answer({directory, situation, place, now, moveTo}: AnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moveTo) heading.current?.focus({preventScroll: true});
    heading.current?.scrollIntoView({block: 'start'});
  }, [moveTo, situation.id, place.id]);

  return (
    <section className={styles.answer} aria-labelledby="svar">
      <h2 id="svar" ref={heading} tabIndex={-1} className={styles.heading}>
        {situation.titel}: {placeName(directory, place)}
      </h2>
      <div className={styles.columns}>
        <div>
          {answersFor(directory, situation, place).map((group) => (
            <Group
              key={group.first.id}
              group={group}
              directory={directory}
              situation={situation}
              place={place}
              now={now}
            />
          ))}
        </div>
        <div className={styles.text}>
          <SituationText situation={situation} under={2} />
        </div>
      </div>
    </section>
  );
}

interface GroupProps extends Omit<AnswerProps, 'moveTo'> {
  group: AnswerGroup;
}

function Group({group, directory, situation, place, now}: GroupProps) {
  const names = group.kommuner.map((id) => placeName(directory, {kind: 'kommun', id}));
  const closed = now !== undefined && needsFallback(group.first, now);
  return (
    <div className={styles.group}>
      {place.kind === 'nod' && <p className={styles.where}>{names.join(', ')}</p>}
      <ContactItem contact={group.first} kallor={directory.kallor} now={now} under={2} />
      {group.whenClosed.length > 0 && (
        <Others
          title={closed ? 'Om ingen svarar nu' : 'När det är stängt'}
          contacts={group.whenClosed}
          now={now}
          emergency={situation.skydd}
        />
      )}
      {group.others.length > 0 && <Others title="Annars" contacts={group.others} now={now} />}
    </div>
  );
}

interface OthersProps {
  title: string;
  contacts: readonly Contact[];
  now: WallTime | undefined;
  emergency?: boolean | undefined;
}

/** Further ways, in short: name, number, whether they answer. */
function Others({title, contacts, now, emergency}: OthersProps) {
  return (
    <div className={styles.others}>
      <h3 className={styles.othersTitle}>{title}</h3>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <strong>{contact.funktion}</strong>
            {contact.telefon?.map((number) => (
              <a key={number} href={telHref(number)} className={contactStyles.phone}>
                <Icon name="telefon" /> {number}
              </a>
            ))}
            {!contact.telefon && contact.webb && <Link to={contact.webb}>webbsida</Link>}
            <OpenLine contact={contact} now={now} />
            {!contact.telefon && contact.kontrolleraLokalt && (
              <p className={styles.unknown}>
                Kontrollera lokalt: {contact.kontrolleraLokalt} Fråga: {contact.fragaVem}.
              </p>
            )}
          </li>
        ))}
        {emergency && (
          <li>
            <strong>Fara för barnet nu</strong>
            <a href={telHref(EMERGENCY_NUMBER)} className={contactStyles.phone}>
              <Icon name="telefon" /> {EMERGENCY_NUMBER}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
