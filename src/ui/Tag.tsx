import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './Tag.module.css';

/** Every tone has a shape of its own, so that colour is never the only difference. */
export type TagTone =
  | 'lss'
  | 'iff'
  | 'sol-stod'
  | 'region'
  | 'skola'
  | 'forsakringskassan'
  | 'samordning'
  | 'annan'
  | 'neutral';

/** A small label that only says what something is. For choosing, use Chip. */
export function Tag({tone = 'neutral', children}: {tone?: TagTone; children: ReactNode}) {
  return <span className={clsx(styles.tag, styles[tone])}>{children}</span>;
}
