import DocItem from '@theme-original/DocItem';
import type {ComponentProps} from 'react';
import {lawHeadings} from '../../knowledge/lawView';
import {footHeadings} from '../../knowledge/sections';
import {headingsAfter, headingsBefore} from '../../insatser/insatsView';
import {PageProvider} from '../../knowledge/ui/PageContext';
import type {PageData} from '../../plugins/views/pageData';
import {PageDataProvider} from './PageDataContext';

type Content = ComponentProps<typeof DocItem>['content'] & {samsyn?: PageData};

/** A page with what the library knows about it: context for its parts, and a full table of contents. */
export default function DocItemWithData({content}: {content: Content}) {
  const data = content.samsyn;
  if (!data) return <DocItem content={content} />;
  return (
    <PageDataProvider data={data}>
      <PageProvider page={data.page} register={data.register} law={data.law}>
        <DocItem content={withGeneratedHeadings(content, data)} />
      </PageProvider>
    </PageDataProvider>
  );
}

const prepared = new WeakMap<Content, Content>();

/** The page's text with a table of contents that also lists the headings made from data. */
function withGeneratedHeadings(content: Content, data: PageData): Content {
  const known = prepared.get(content);
  if (known) return known;
  const level = 2;
  const toc = [
    ...(data.insats ? headingsBefore(data.insats) : []).map(item),
    ...content.toc,
    ...lawHeadings(data.law ?? {}).map(item),
    ...(data.insats ? headingsAfter(data.insats) : []).map(item),
    ...footHeadings(data.page).map(item),
  ];
  const Text = content;
  const wrapped = Object.assign((props: object) => <Text {...props} />, content, {toc}) as Content;
  prepared.set(content, wrapped);
  return wrapped;

  function item({id, title}: {id: string; title: string}) {
    return {id, value: title, level};
  }
}
