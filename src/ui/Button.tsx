import type {ButtonHTMLAttributes, ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {Icon} from './Icon';
import type {IconName} from './iconPaths';
import styles from './Button.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One primary button a screen; secondary for the rest; quiet beside text. */
  look?: Look;
  icon?: IconName;
};

export function Button({look = 'secondary', icon, className, children, ...rest}: ButtonProps) {
  return (
    <button type="button" {...rest} className={clsx(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type ButtonLinkProps = {
  to: string;
  look?: Look;
  icon?: IconName;
  className?: string;
  children: ReactNode;
};

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({look = 'secondary', icon, to, className, children}: ButtonLinkProps) {
  return (
    <Link to={to} className={clsx(styles.button, styles[look], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
