import clsx from 'clsx';
import type {ComponentProps} from 'react';
import {Icon} from '../../../ui/Icon';
import styles from './styles.module.css';

type CollapseButtonProps = ComponentProps<'button'> & {collapsed: boolean};

/** Opens the list of the page's headings on a phone. */
export default function CollapseButton({collapsed, className, ...rest}: CollapseButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-expanded={!collapsed}
      className={clsx('clean-btn', styles.button, !collapsed && styles.open, className)}
    >
      På den här sidan
      <Icon name="pilNer" />
    </button>
  );
}
