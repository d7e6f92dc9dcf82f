import Link from '@docusaurus/Link';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {PageShell} from '../../ui/PageShell';
import type {LawView} from '../lawView';
import {LawProvisions} from './LagrumLista';

export type LawPageData = {law: LawView; register: LagrumRegister};

/** A law that has no page of its own in the text: only what we cite of it, and where to read it. */
export default function LawPage({data: {law, register}}: {data: LawPageData}) {
  return (
    <PageShell
      title={law.namn}
      lead="Samsyn hänvisar till enstaka paragrafer i den här lagen. Läs den officiella texten innan du använder dem."
    >
      <LagrumProvider register={register}>
        <LawProvisions law={law} />
      </LagrumProvider>
      <p>
        <Link to="/lagar/">Alla lagar</Link>
      </p>
    </PageShell>
  );
}
