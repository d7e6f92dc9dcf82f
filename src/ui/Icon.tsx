import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type {IconName} from './iconPaths';
import styles from './Icon.module.css';

type IconProps = {
  name: IconName;
  /** Width and height relative to the text beside it. */
  size?: 'text' | 'large' | 'huge';
};

/** A drawing that follows the text colour. Hidden from screen readers: its meaning is in the text beside it. */
export function Icon({name, size = 'text'}: IconProps) {
  const sprite = useBaseUrl('/img/ikoner.svg');
  return (
    <svg className={clsx(styles.icon, styles[size])} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
