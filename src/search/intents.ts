import {stem} from '../swedish';
import type {Kind} from './kinds';

/** Words that say which kind of thing is wanted rather than what it should be about. */
const INTENTS: readonly {words: string; kinds: readonly Kind[]; boost: number}[] = [
  {
    words:
      'ringer ringa telefon telefonnummer nummer nå kontakta kontakt kontaktuppgifter mejl mejla mail växel öppettider öppet jour',
    kinds: ['kontakt', 'nod'],
    boost: 1.7,
  },
  {
    words: 'kurs utbildning lära öva träna övning quiz modul kunskapstest',
    kinds: ['kurs', 'modul', 'fraga'],
    boost: 1.6,
  },
  {
    words: 'mall blankett checklista formulär lathund underlag skriva',
    kinds: ['verktyg'],
    boost: 1.5,
  },
  {words: 'lag lagen lagtext paragraf lagrum', kinds: ['lag'], boost: 1.4},
  {words: 'definition begrepp förkortning', kinds: ['ordlista'], boost: 1.6},
];

const BY_STEM = new Map(
  INTENTS.flatMap((intent) => intent.words.split(' ').map((word) => [stem(word), intent] as const)),
);

/** How much the named kinds gain from one word of a question, or undefined for an ordinary word. */
export function intentOf(term: string): {kinds: readonly Kind[]; boost: number} | undefined {
  return BY_STEM.get(term);
}
