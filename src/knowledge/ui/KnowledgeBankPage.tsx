import Link from '@docusaurus/Link';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import type {CitedText} from '../../ui/lagrum/view';
import {PageShell} from '../../ui/PageShell';
import {forRoleFirst} from '../roles';
import {RoleSwitch, useRole} from './RoleSwitch';
import styles from './KnowledgeBankPage.module.css';

export type KnowledgeBankData = {
  sections: readonly {
    id: string;
    label: string;
    /** The section's first page, when it has one. */
    to?: string | undefined;
    pages: readonly {
      text: string;
      to: string;
      summary: CitedText;
      roles?: readonly string[];
    }[];
    /** Pages beyond those listed; the section's own page lists them. */
    more: number;
  }[];
};

/** Everything there is to read, by section. */
export default function KnowledgeBankPage({data}: {data: KnowledgeBankData}) {
  const {role} = useRole();
  return (
    <PageShell
      title="Kunskapsbanken"
      lead="Allt som går att läsa i Samsyn, avdelning för avdelning. Varje sida börjar med svaret och slutar med källorna."
      wide
    >
      <RoleSwitch />
      {data.sections.map((section) => (
        <section key={section.id} className={styles.section} aria-labelledby={section.id}>
          <div>
            <h2 id={section.id} className={styles.heading}>
              {section.to ? <Link to={section.to}>{section.label}</Link> : section.label}
            </h2>
          </div>
          <ul className={styles.pages}>
            {forRoleFirst(section.pages, role).map((page) => (
              <li key={page.to} className={styles.page}>
                <Link to={page.to}>{page.text}</Link>
                {role !== null && page.roles?.includes(role) && (
                  <span className={styles.forYou}> För dig</span>
                )}
                <span className={styles.summary}>
                  <LinkedText text={page.summary} />
                </span>
              </li>
            ))}
            {section.more > 0 && section.to && (
              <li className={styles.page}>
                <Link to={section.to}>Visa alla {section.pages.length + section.more}</Link>
              </li>
            )}
          </ul>
        </section>
      ))}
    </PageShell>
  );
}
