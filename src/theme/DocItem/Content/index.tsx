import Content from '@theme-original/DocItem/Content';
import {useMemo, type ComponentProps, type ReactNode} from 'react';
import {PageActions} from '../../../knowledge/ui/PageActions';
import {Island} from '../../../ui/Island';
import {usePageModules, type PageModules} from '../PageModules';
import {contactsBody, pageBody} from './bodies';
import {Enhancement} from './Enhancement';

/**
 * The anatomy of a page: heading, badges, the answer, the text, and what it rests on. Nearly all of
 * it is only read, so the browser keeps what the server drew.
 */
export default function DocItemContent({children}: ComponentProps<typeof Content>) {
  const modules = usePageModules();
  if (!modules) return <Content>{children}</Content>;
  const {head} = modules.samsyn;
  return (
    <Content>
      <Page source={modules.samsynSida} wake={head.levande ? 'seen' : 'never'}>
        {children}
      </Page>
      {modules.samsynKontakt && <Contacts source={modules.samsynKontakt} />}
      <Enhancement parts={head.tillagg} />
      <PageActions page={head} />
    </Content>
  );
}

type PageProps = {
  source: PageModules['samsynSida'];
  wake: 'never' | 'seen';
  children: ReactNode;
};

function Page({source, wake, children}: PageProps) {
  const whole = useMemo(() => pageBody(source), [source]);
  return (
    <Island source={whole} wake={wake}>
      {({data, Body}) => <Body data={data}>{children}</Body>}
    </Island>
  );
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
