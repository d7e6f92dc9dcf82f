import {PrintButton} from '../../ui/PrintButton';
import type {PageHeadData} from '../pageView';
import {ReportFault} from './ReportFault';
import styles from './PageActions.module.css';

/** Last on every page: print it, or say that something is wrong. */
export function PageActions({page}: {page: PageHeadData}) {
  return (
    <div className={styles.actions} data-no-print>
      <PrintButton>Skriv ut sidan</PrintButton>
      <ReportFault page={page} />
    </div>
  );
}
