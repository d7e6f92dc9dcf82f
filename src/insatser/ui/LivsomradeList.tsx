import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import {LIVSOMRADE_LABEL, type Livsomrade} from '../labels';
import styles from './LivsomradeList.module.css';

/** Each part of life has its own drawing. */
export const LIVSOMRADE_ICON: Readonly<Record<Livsomrade, IconName>> = {
  'fysisk-halsa': 'fysiskHalsa',
  'psykisk-halsa': 'psykiskHalsa',
  relationer: 'relationer',
  skolsituation: 'skolsituation',
  hemsituation: 'hemsituation',
  fritid: 'fritid',
  skydd: 'skydd',
  ekonomi: 'ekonomi',
};

/** The parts of a child's life that an insats touches, by icon and name. */
export function LivsomradeList({livsomraden}: {livsomraden: readonly Livsomrade[]}) {
  return (
    <ul className={styles.list}>
      {livsomraden.map((livsomrade) => (
        <li key={livsomrade} className={clsx(styles.item, styles[livsomrade])}>
          <Icon name={LIVSOMRADE_ICON[livsomrade]} /> {LIVSOMRADE_LABEL[livsomrade]}
        </li>
      ))}
    </ul>
  );
}
