import type {InsatsVillkor} from '../types';
import {ALDRAR, INSATSER} from './controlTable';

const AGES = new Map(
  ALDRAR.split('\n').flatMap((row) => {
    const [slugs = '', range = ''] = row.split(' | ');
    const [min, max] = range.split('–').map(Number);
    return slugs.split(', ').map((slug) => [slug, {min, max}] as const);
  }),
);
const BOUND = ['assistansersattning', 'kontaktdagar'];
const SAMORDNING = [
  'sip',
  'natverksmote',
  'formote-eftermote',
  'gemensam-planering-lss-iff',
  'bus-grupp',
  'anonym-arendedragning',
];

/** Conditions of the insatser by the control table alone: what the records must agree with. */
export function controlInsatser(): InsatsVillkor[] {
  return INSATSER.map((slug) => {
    const alder = AGES.get(slug);
    const bound = slug.startsWith('lss-') || BOUND.includes(slug);
    return {
      slug,
      titel: slug,
      huvudman: 'kommun',
      verksamhet: SAMORDNING.includes(slug)
        ? 'samordning'
        : slug.startsWith('lss-')
          ? 'lss'
          : 'annan',
      beslutar: 'kommunen',
      lagrum: ['1 § LSS'],
      trappa: null,
      ...(alder ? {alder} : {}),
      ...(bound ? {personkrets: slug === 'lss-daglig-verksamhet' ? [1, 2] : [1, 2, 3]} : {}),
      ...own(slug),
    };
  });
}

function own(slug: string): Pick<InsatsVillkor, 'villkor'> {
  const condition = (id: string, villkor: string): Pick<InsatsVillkor, 'villkor'> => ({
    villkor: [{id, avgors: 'maskin', villkor, skal: 'Ur kontrolltabellen.', lagrum: ['7 § LSS']}],
  });
  if (slug === 'lss-korttidstillsyn') return condition('skolgang', 'SKOLA-SLUT');
  if (slug === 'lss-daglig-verksamhet') return condition('krets', 'personkrets = ja-3');
  return {};
}
