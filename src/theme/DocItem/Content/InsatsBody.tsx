import type {ReactNode} from 'react';
import {CatalogueLinks} from '../../../insatser/ui/CatalogueLinks';
import {FactCard} from '../../../insatser/ui/FactCard';
import {RecordAfter} from '../../../insatser/ui/RecordAfter';
import {RecordBefore} from '../../../insatser/ui/RecordBefore';
import {PageFoot} from '../../../knowledge/ui/PageFoot';
import {PageHead} from '../../../knowledge/ui/PageHead';
import {PageProvider} from '../../../knowledge/ui/PageContext';
import type {PageData} from '../../../plugins/views/pageData';

/** An insats page: the answer, the record around the author's text, and what it rests on. */
export default function InsatsBody({data, children}: {data: PageData; children: ReactNode}) {
  const {page, insats, register} = data;
  return (
    <PageProvider page={page} register={register}>
      <PageHead page={page} />
      {insats && <FactCard insats={insats} />}
      {insats && <CatalogueLinks insats={insats} />}
      {insats && <RecordBefore insats={insats} />}
      {children}
      {insats && <RecordAfter insats={insats} />}
      <PageFoot page={page} />
    </PageProvider>
  );
}
