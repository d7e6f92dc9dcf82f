import type {ReactNode} from 'react';
import {CatalogueLinks} from '../../../insatser/ui/CatalogueLinks';
import {FactCard} from '../../../insatser/ui/FactCard';
import {RecordAfter} from '../../../insatser/ui/RecordAfter';
import {RecordBefore} from '../../../insatser/ui/RecordBefore';
import {PageFoot} from '../../../knowledge/ui/PageFoot';
import {PageHead} from '../../../knowledge/ui/PageHead';
import {PageProvider} from '../../../knowledge/ui/PageContext';
import type {PageData} from '../../../plugins/views/pageData';

/** A page: the answer, the record around the author's text where there is one, and what it rests on. */
export default function PageBody({data, children}: {data: PageData; children: ReactNode}) {
  const {page, insats, law, wholeLaw, register} = data;
  return (
    <PageProvider page={page} register={register} law={law} wholeLaw={wholeLaw}>
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
