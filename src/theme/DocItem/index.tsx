import {PageMetadata} from '@docusaurus/theme-common';
import DocItem from '@theme-original/DocItem';
import type {ComponentProps} from 'react';
import type {TocHeading} from '../../knowledge/pageView';
import {PageModulesProvider, type PageModules} from './PageModules';

type Content = ComponentProps<typeof DocItem>['content'] & Partial<PageModules>;

/** A page with what the library knows about it: data for its parts, and a full table of contents. */
export default function DocItemWithData({content}: {content: Content}) {
  const {samsyn, samsynSida} = content;
  if (!samsyn || !samsynSida) return <DocItem content={content} />;
  return (
    <PageModulesProvider modules={{...content, samsyn, samsynSida}}>
      <DocItem content={withGeneratedHeadings(content, samsyn.head.toc)} />
      <PageMetadata description={samsyn.head.beskrivning} />
    </PageModulesProvider>
  );
}

const prepared = new WeakMap<Content, Content>();

/** The page's text with a table of contents that also lists the headings made from data. */
function withGeneratedHeadings(
  content: Content,
  {before, after}: Record<'before' | 'after', readonly TocHeading[]>,
): Content {
  const known = prepared.get(content);
  if (known) return known;
  const item = ({id, title}: TocHeading) => ({id, value: title, level: 2});
  const toc = [...before.map(item), ...content.toc, ...after.map(item)];
  const Text = content;
  const wrapped = Object.assign((props: object) => <Text {...props} />, content, {toc}) as Content;
  prepared.set(content, wrapped);
  return wrapped;
}
