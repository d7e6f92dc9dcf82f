import type {ReactNode} from 'react';
import {Notice, type NoticeTone} from '../../ui/Notice';
import type {IconName} from '../../ui/iconPaths';
import {KIND_TEXT, type CONTAINERS} from '../kinds';
import styles from './Passage.module.css';

type PassageKind = (typeof CONTAINERS)[number];

type Look = {label: string; icon: IconName; tone: NoticeTone; hint?: string};

/** How each container looks. A name without a look does not compile. */
export const PASSAGE_LOOK: Readonly<Record<PassageKind, Look>> = {
  lag: {label: KIND_TEXT.lag.label, icon: 'paragraf', tone: 'primary'},
  foreskrift: {label: KIND_TEXT.foreskrift.label, icon: 'dokument', tone: 'primary'},
  praxis: {label: KIND_TEXT.praxis.label, icon: 'vag', tone: 'primary'},
  overenskommelse: {label: KIND_TEXT.overenskommelse.label, icon: 'hand', tone: 'neutral'},
  'lokal-rutin': {label: KIND_TEXT['lokal-rutin'].label, icon: 'plats', tone: 'neutral'},
  rad: {label: KIND_TEXT.rad.label, icon: 'rad', tone: 'neutral'},
  exempel: {
    label: 'Påhittat exempel',
    icon: 'person',
    tone: 'neutral',
    hint: 'Barnet och familjen finns inte på riktigt.',
  },
  kontrollera: {label: 'Kontrollera lokalt', icon: 'varning', tone: 'caution'},
  skydd: {label: 'Skydd först', icon: 'skold', tone: 'protection'},
  svar: {label: 'Kort svar', icon: 'svar', tone: 'primary'},
};

type PassageProps = {kind: PassageKind; title?: ReactNode; id?: string; children?: ReactNode};

/** A passage that is of another kind than the page around it. The kind is told in words and by icon. */
export function Passage({kind, title, id, children}: PassageProps) {
  const look = PASSAGE_LOOK[kind];
  return (
    <Notice
      tone={look.tone}
      icon={look.icon}
      label={look.label}
      title={title}
      id={id}
      className={kind === 'exempel' ? styles.exempel : undefined}
    >
      {children}
      {look.hint && <p className={styles.hint}>{look.hint}</p>}
    </Notice>
  );
}
