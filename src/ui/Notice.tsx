import type {ReactNode} from 'react';
import clsx from 'clsx';
import {Icon} from './Icon';
import type {IconName} from './iconPaths';
import styles from './Notice.module.css';

export type NoticeTone = 'neutral' | 'primary' | 'positive' | 'caution' | 'protection';

type NoticeProps = {
  tone?: NoticeTone;
  icon: IconName;
  /** What kind of message this is, in a word or two. Always shown: colour is not enough. */
  label: ReactNode;
  /** What the message is about, beside the label. */
  title?: ReactNode;
  className?: string;
  id?: string;
  children?: ReactNode;
};

/** A framed passage that is something else than the text around it. */
export function Notice({
  tone = 'neutral',
  icon,
  label,
  title,
  className,
  id,
  children,
}: NoticeProps) {
  return (
    <div className={clsx(styles.notice, styles[tone], className)} id={id}>
      <p className={styles.head}>
        <Icon name={icon} />
        <span className={styles.label}>{label}</span>
        {title && <span className={styles.title}>{title}</span>}
      </p>
      {children && <div className={styles.body}>{children}</div>}
    </div>
  );
}
