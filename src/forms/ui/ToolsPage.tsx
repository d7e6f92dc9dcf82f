import Link from '@docusaurus/Link';
import {PageShell} from '../../ui/PageShell';
import type {Form} from '../schema';
import styles from './ToolsPage.module.css';

export interface ToolsPageData {
  readonly groups: readonly {
    readonly id: Form['grupp'];
    readonly tools: readonly Pick<Form, 'id' | 'titel' | 'sammanfattning' | 'typ'>[];
  }[];
}

const GROUP_LABEL: Readonly<Record<Form['grupp'], string>> = {
  sip: 'Inför, under och efter en SIP',
  'lss-iff': 'LSS och IFF tillsammans',
  barnet: 'Barnet i centrum',
  ledning: 'Leda och följa upp samverkan',
};

const TYPE_LABEL: Readonly<Record<Form['typ'], string>> = {
  checklista: 'Checklista',
  blankett: 'Blankett',
  kort: 'Kort',
};

/** All forms, checklists and cards, by when they are needed. */
export default function ToolsPage({data}: {data: ToolsPageData}) {
  return (
    <PageShell
      title="Verktyg"
      lead="Checklistor, blanketter och kort för samverkan kring ett barn. Fyll i dem här, ladda ner dem som Word eller skriv ut dem tomma."
      wide
    >
      {data.groups.map(({id, tools}) => (
        <section key={id} aria-labelledby={`grupp-${id}`}>
          <h2 id={`grupp-${id}`}>{GROUP_LABEL[id]}</h2>
          <ul className={styles.list}>
            {tools.map((tool) => (
              <li key={tool.id} className={styles.tool}>
                <h3>
                  <Link to={`/verktyg/${tool.id}/`}>{tool.titel}</Link>
                </h3>
                <p className={styles.type}>{TYPE_LABEL[tool.typ]}</p>
                <p>{tool.sammanfattning}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageShell>
  );
}
