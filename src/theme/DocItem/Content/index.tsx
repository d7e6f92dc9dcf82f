import Content from '@theme-original/DocItem/Content';
import type {ComponentProps} from 'react';
import {CatalogueLinks} from '../../../insatser/ui/CatalogueLinks';
import {FactCard} from '../../../insatser/ui/FactCard';
import {RecordAfter} from '../../../insatser/ui/RecordAfter';
import {RecordBefore} from '../../../insatser/ui/RecordBefore';
import {PageFoot} from '../../../knowledge/ui/PageFoot';
import {PageHead} from '../../../knowledge/ui/PageHead';
import {usePageData} from '../PageDataContext';

/** The anatomy of a page: heading, badges, the answer, the record, the author's text, and what it rests on. */
export default function DocItemContent({children}: ComponentProps<typeof Content>) {
  const data = usePageData();
  if (!data) return <Content>{children}</Content>;
  const {page, insats} = data;
  return (
    <Content>
      <PageHead page={page} />
      {insats && <FactCard insats={insats} />}
      {insats && <CatalogueLinks insats={insats} />}
      {insats && <RecordBefore insats={insats} />}
      {children}
      {insats && <RecordAfter insats={insats} />}
      <PageFoot page={page} />
    </Content>
  );
}
