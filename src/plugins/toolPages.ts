import {FORM_GROUPS, type Form} from '../forms/groups';
import type {FormPageData} from '../forms/ui/FormPage';
import type {ToolsPageData} from '../forms/ui/ToolsPage';
import type {Library} from '../library/loadLibrary';
import {allPages} from '../library/pages';
import {registerOf} from '../library/register';
import {addressOf} from './links';
import type {DataRoute} from './routeTypes';
import {citedText, idsIn} from './views/citedText';
import {lagrumViews} from './views/lagrumViews';

/** The list of tools. */
export const TOOLS_ROUTE: DataRoute = {
  path: '/verktyg/',
  component: '@site/src/forms/ui/ToolsPage.tsx',
  data: toolsData,
};

/** A page for each tool. */
export function toolPages(library: Library): DataRoute[] {
  return library.verktyg.map(({value}) => ({
    path: `/verktyg/${value.id}/`,
    component: '@site/src/forms/ui/FormPage.tsx',
    data: (each) => formData(each, value),
  }));
}

function toolsData(library: Library): ToolsPageData {
  const tools = library.verktyg
    .map(({value}) => value)
    .sort((a, b) => (a.ordning ?? 100) - (b.ordning ?? 100));
  return {
    groups: FORM_GROUPS.map((id) => ({
      id,
      tools: tools
        .filter(({grupp}) => grupp === id)
        .map((tool) => ({
          id: tool.id,
          titel: tool.titel,
          sammanfattning: tool.sammanfattning,
          typ: tool.typ,
        })),
    })).filter((group) => group.tools.length > 0),
  };
}

function formData(library: Library, form: Form): FormPageData {
  const register = registerOf(library);
  const cited = Object.fromEntries(
    textsOf(form).flatMap((text) => {
      const parts = citedText(text, register);
      return parts.some((part) => typeof part !== 'string') ? [[text, parts]] : [];
    }),
  );
  const sources = new Set(form.kallor);
  return {
    form,
    cited,
    register: lagrumViews(new Set(Object.values(cited).flatMap(idsIn)), register),
    sources: library.kallor
      .filter(({value}) => sources.has(value.id))
      .map(({value: {id, titel, url}}) => ({id, titel, ...(url && {url})})),
    related: (form.relaterat ?? []).map((target) => relatedLink(library, target)),
  };
}

/** Texts where citations are explained: help, choices and what to do next. */
function textsOf(form: Form): string[] {
  const parts = form.delar.flatMap(({hjalp, falt}) => [
    hjalp,
    ...falt.flatMap((field) => [
      field.hjalp,
      ...('alternativ' in field ? field.alternativ.map(({text}) => text) : []),
      ...('meningar' in field ? field.meningar : []),
    ]),
  ]);
  return [...parts, ...form.efter].filter((text) => text !== undefined);
}

function relatedLink(library: Library, target: string): {text: string; to: string} {
  const to = addressOf(target);
  const page = allPages(library).find(({url}) => url === to);
  const tool = library.verktyg.find(({value}) => `/verktyg/${value.id}/` === to);
  return {text: page?.value.titel ?? tool?.value.titel ?? to, to};
}
