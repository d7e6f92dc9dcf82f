import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import {stateOf} from '../answer';
import type {Contact} from '../contactSchema';
import {stateText} from '../time/hoursText';
import type {WallTime} from '../time/stockholm';
import styles from './Contact.module.css';

const ICONS = {oppet: 'bock', stangt: 'klocka', okant: 'fraga'} as const;

/** Whether somebody answers now. Without scripts, or without known hours, it says nothing. */
export function OpenLine({contact, now}: {contact: Contact; now: WallTime | undefined}) {
  const state = now && stateOf(contact, now);
  if (!state) return null;
  return (
    <p className={clsx(styles.open, styles[state.kind])}>
      <Icon name={ICONS[state.kind]} /> {stateText(state, now)}
    </p>
  );
}
