import {PageMetadata} from '@docusaurus/theme-common';
import DocItem from '@theme-original/DocItem';
import type {ComponentProps} from 'react';
import type {LawSources} from '../../knowledge/lawView';
import type {CitedText} from '../../knowledge/pageView';
import {PageProvider} from '../../knowledge/ui/PageContext';
import type {PageData} from '../../plugins/views/pageData';
import {PageDataProvider} from './PageDataContext';

type Content = ComponentProps<typeof DocItem>['content'] & {
  samsyn?: PageData;
  samsynLag?: LawSources['law'];
  samsynGamla?: LawSources['oldRows'];
};

/** A page with what the library knows about it: context for its parts, and a full table of contents. */
export default function DocItemWithData({content}: {content: Content}) {
  const data = content.samsyn;
  if (!data) return <DocItem content={content} />;
  return (
    <PageDataProvider data={data}>
      <PageProvider
        page={data.page}
        register={data.register}
        law={data.law}
        sources={sourcesOf(content)}
      >
        <DocItem content={withGeneratedHeadings(content, data)} />
        <PageMetadata description={plainText(data.page.sammanfattning)} />
      </PageProvider>
    </PageDataProvider>
  );
}

const sources = new WeakMap<Content, LawSources>();

/** The same object for the same page: what depends on it is not drawn anew. */
function sourcesOf(content: Content): LawSources {
  const known = sources.get(content) ?? {law: content.samsynLag, oldRows: content.samsynGamla};
  sources.set(content, known);
  return known;
}

/** The answer without its links, for search engines and previews. */
function plainText(text: CitedText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

const prepared = new WeakMap<Content, Content>();

/** The page's text with a table of contents that also lists the headings made from data. */
function withGeneratedHeadings(content: Content, data: PageData): Content {
  const known = prepared.get(content);
  if (known) return known;
  const item = ({id, title}: {id: string; title: string}) => ({id, value: title, level: 2});
  const toc = [...data.toc.before.map(item), ...content.toc, ...data.toc.after.map(item)];
  const Text = content;
  const wrapped = Object.assign((props: object) => <Text {...props} />, content, {toc}) as Content;
  prepared.set(content, wrapped);
  return wrapped;
}
