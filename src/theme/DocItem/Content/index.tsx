import Content from '@theme-original/DocItem/Content';
import {useMemo, type ComponentProps, type ReactNode} from 'react';
import {PageActions} from '../../../knowledge/ui/PageActions';
import {PageFoot} from '../../../knowledge/ui/PageFoot';
import {PageHead} from '../../../knowledge/ui/PageHead';
import {PageProvider} from '../../../knowledge/ui/PageContext';
import type {PageData} from '../../../plugins/views/pageData';
import {Island} from '../../../ui/Island';
import {usePageModules, type PageModules} from '../PageModules';
import {contactsBody, insatsBody} from './bodies';

/** The anatomy of a page: heading, badges, the answer, the text, and what it rests on. */
export default function DocItemContent({children}: ComponentProps<typeof Content>) {
  const modules = usePageModules();
  if (!modules) return <Content>{children}</Content>;
  const {head, data} = modules.samsyn;
  return (
    <Content>
      {data && (
        <ReadingPage data={data} modules={modules}>
          {children}
        </ReadingPage>
      )}
      {modules.samsynInsats && <InsatsPage source={modules.samsynInsats}>{children}</InsatsPage>}
      {modules.samsynKontakt && <Contacts source={modules.samsynKontakt} />}
      <PageActions page={head} />
    </Content>
  );
}

type ReadingPageProps = {data: PageData; modules: PageModules; children: ReactNode};

function ReadingPage({data, modules, children}: ReadingPageProps) {
  const {samsynLag: law, samsynGamla: oldRows} = modules;
  const sources = useMemo(() => ({law, oldRows}), [law, oldRows]);
  return (
    <PageProvider page={data.page} register={data.register} law={data.law} sources={sources}>
      <PageHead page={data.page} />
      {children}
      <PageFoot page={data.page} />
    </PageProvider>
  );
}

type InsatsPageProps = {source: NonNullable<PageModules['samsynInsats']>; children: ReactNode};

/** The largest pages of the site are only read: the server draws them, and the browser keeps that. */
function InsatsPage({source, children}: InsatsPageProps) {
  const whole = useMemo(() => insatsBody(source), [source]);
  return <Island source={whole}>{({data, Body}) => <Body data={data}>{children}</Body>}</Island>;
}

/** Last and with a choice in it: comes alive when it is scrolled to. */
function Contacts({source}: {source: NonNullable<PageModules['samsynKontakt']>}) {
  const whole = useMemo(() => contactsBody(source), [source]);
  return (
    <Island source={whole} wake="seen">
      {({data, Body}) => <Body data={data} />}
    </Island>
  );
}
