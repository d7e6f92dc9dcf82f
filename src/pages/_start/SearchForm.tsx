import {useId} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import styles from './SearchForm.module.css';

/**
 * Asks the page that answers free text, set by the build (`customFields.searchPath`). A plain form:
 * it works before scripts have loaded and without them. Absent while no page can answer.
 */
export function SearchForm({compact = false}: {compact?: boolean}) {
  const id = useId();
  const searchPath = useDocusaurusContext().siteConfig.customFields?.['searchPath'];
  const action = useBaseUrl(typeof searchPath === 'string' ? searchPath : '/');
  if (typeof searchPath !== 'string') return null;
  return (
    <form
      className={clsx(styles.form, compact && styles.compact)}
      action={action}
      method="get"
      role="search"
      aria-label={compact ? 'Sök' : 'Sök i Samsyn'}
    >
      <label htmlFor={id}>
        <VisuallyHidden>Sök på behov, insats eller lagrum</VisuallyHidden>
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        name="q"
        autoComplete="off"
        placeholder={compact ? 'Sök' : 'Sök på behov, insats eller lagrum'}
      />
      <button type="submit" className={styles.submit}>
        <Icon name="forstora" />
        <span className={styles.submitText}>Sök</span>
      </button>
    </form>
  );
}
