import {groupExamples} from '../guide/exampleGroups';
import type {GuidePageData, OvningsFall, ReasoningData} from '../guide/ui/guideData';
import {compiledGuide} from '../library/guideModel';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import {meetingUrl} from './meetingUrl';
import type {DataRoute} from './routeTypes';
import {citedWords} from './views/citedWords';
import {lagrumViews} from './views/lagrumViews';

/** The guide, its practice and the page that shows how it reasons: one model, three views. */
export const GUIDE_ROUTES: readonly DataRoute[] = [
  {path: '/guide/', component: '@site/src/guide/ui/GuidePage.tsx', data: guidePageData},
  {path: '/guide/ova/', component: '@site/src/guide/ui/PracticePage.tsx', data: guidePageData},
  {
    path: '/guide/sa-resonerar-guiden/',
    component: '@site/src/guide/ui/ReasoningPage.tsx',
    data: reasoningData,
  },
];

function guidePageData(library: Library): GuidePageData {
  const compiled = compiledGuide(library);
  if (!compiled?.ok) throw new Error('The guide does not compile; npm run check tells why.');
  const {model} = compiled;
  const ids = new Set(Object.values(model.lagrum).flat());
  return {
    model,
    register: lagrumViews(ids, registerOf(library)),
    fall: library.fall.map((each) => practiceCase(each, library)),
    exempel: groupExamples(library.fall.map(({value}) => value)),
  };
}

function reasoningData(library: Library): ReasoningData {
  const {model, register} = guidePageData(library);
  const cited = citedWords(model, registerOf(library));
  const {citat} = cited;
  return {model, citat, register: {...register, ...cited.register}, byggd: library.today};
}

function practiceCase({value}: Library['fall'][number], library: Library): OvningsFall {
  const mote = meetingUrl({fall: value.id}, library);
  return {
    id: value.id,
    titel: value.titel,
    berattelse: value.berattelse,
    fakta: value.fakta,
    varfor: value.varfor,
    lardomar: value.lardomar,
    diskutera: value.diskutera,
    nioAtta: value.vantat.nioAtta,
    ...(mote !== undefined && {mote}),
  };
}
