import Link from '@docusaurus/Link';
import {PageShell} from '../../ui/PageShell';
import type {LawPageData} from '../lawView';
import {LawProvisions} from './LawProvisions';

/** A law that has no page of its own in the text: only what we cite of it, and where to read it. */
export default function LawPage({data}: {data: LawPageData}) {
  return (
    <PageShell
      title={data.law.namn}
      lead="Samsyn hänvisar till enstaka paragrafer i den här lagen. Läs den officiella texten innan du använder dem."
    >
      <LawProvisions data={data} />
      <p>
        <Link to="/lagar/">Alla lagar</Link>
      </p>
    </PageShell>
  );
}
