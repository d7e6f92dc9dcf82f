import type {ReactNode} from 'react';
import clsx from 'clsx';
import Layout from '@theme/Layout';
import styles from './PageShell.module.css';

type PageShellProps = {
  title: string;
  /** One or two sentences under the heading; also what search engines and tabs are told. */
  lead: string;
  /** The lead as it is shown, when more than plain words. */
  shownLead?: ReactNode;
  /** Wide for tables and maps, else the measure of reading. */
  wide?: boolean;
  children: ReactNode;
};

/** A page that is made from data and stands outside the section menus: heading, lead, content. */
export function PageShell({title, lead, shownLead = lead, wide = false, children}: PageShellProps) {
  return (
    <Layout title={title} description={lead}>
      <main className={clsx(styles.page, wide && styles.wide)}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{shownLead}</p>
        {children}
      </main>
    </Layout>
  );
}
