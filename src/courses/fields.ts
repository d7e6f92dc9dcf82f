import {z} from 'zod';
import {text, uniqueList} from '../content/fields';

/** Where a question or lesson may send the reader on: a path of our own, or an id with its scheme. */
export function relatedTarget() {
  return z
    .string()
    .regex(
      /^(?:\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9åäö-]+)?|(?:insats|behov|verktyg|kurs|term):[a-z0-9/-]+)$/,
      'fel form – skriv en sökväg med snedstreck först och sist, /samverkan/sip/, eller insats:<slug>',
    );
}

/** Citations as people write them, one a line; the library checks that each leads somewhere. */
export const lagrumList = () => uniqueList(text(3, 80)).min(1);
