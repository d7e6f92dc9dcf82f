import Link from '@docusaurus/Link';
import {formatDate} from '../../ui/format';
import {PageShell} from '../../ui/PageShell';
import type {SourceView} from '../pageView';
import {Anchored} from './Anchored';
import styles from './GlossaryPage.module.css';

export type SourcesData = {
  groups: readonly {id: string; label: string; sources: readonly SourceView[]}[];
};

/** Every source the site rests on, by kind: what it is, who gave it out, when it was read. */
export default function SourcesPage({data}: {data: SourcesData}) {
  return (
    <PageShell
      title="Källor"
      lead="Allt som står i Samsyn bygger på någon av de här källorna. Datumet är dagen då vi läste den."
    >
      {data.groups.map((group) => (
        <section key={group.id} aria-labelledby={`typ-${group.id}`}>
          <h2 id={`typ-${group.id}`}>{group.label}</h2>
          {group.sources.map((source) => (
            <Anchored key={source.id} id={source.id} className={styles.term}>
              {source.url ? <Link to={source.url}>{source.titel}</Link> : source.titel}
              <div className={styles.ground}>
                {source.utgivare}. Läst {formatDate(source.sedd)}. {source.not}
              </div>
            </Anchored>
          ))}
        </section>
      ))}
    </PageShell>
  );
}
