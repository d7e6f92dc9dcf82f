import type {Library} from '../../library/loadLibrary';
import {allPages} from '../../library/pages';
import {addressOf} from '../links';

/** What a link target is called: the title of its page, the need's own words, the term. */
export function titleOf(target: string, library: Library): string {
  const [scheme, id] = target.split(/:(.*)/s);
  if (scheme === 'behov') return needLabel(id ?? '', library) ?? target;
  if (scheme === 'term') {
    return library.ordlista.find(({value}) => value.id === id)?.value.term ?? target;
  }
  if (scheme === 'situation') {
    const found = library.kontaktSituationer.find(({value}) => value.id === id);
    return found ? `Vem du kontaktar: ${found.value.titel}` : target;
  }
  const [path] = addressOf(target).split('#');
  const page = allPages(library).find(({url}) => url === path);
  const course = scheme === 'kurs' && library.kurser.find(({value}) => value.id === id);
  if (course) return course.value.titel;
  return page?.value.titel ?? GENERATED[path ?? ''] ?? target;
}

/** Pages that are made from data have no title in the content. */
const GENERATED: Readonly<Record<string, string>> = {
  '/insatser/': 'Alla insatser',
  '/insatser/jamfor/': 'Jämför insatser',
  '/insatser/karta/': 'Insatskartan',
  '/insatser/trappa/': 'Insatstrappan',
  '/insatsguiden/': 'Insatsguiden',
  '/kontakter/': 'Kontakter',
  '/ordlista/': 'Ordlista',
  '/kallor/': 'Källor',
  '/vad-ar-nytt/': 'Vad är nytt',
  '/kunskapsbanken/': 'Kunskapsbanken',
};

/** A need in the words of the guide. */
export function needLabel(slug: string, library: Library): string | undefined {
  return library.behov.flatMap(({value}) => value.behov).find((need) => need.slug === slug)
    ?.etikett;
}
