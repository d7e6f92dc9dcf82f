import {z} from 'zod';
import {id, ids, text, uniqueList} from '../content/fields';

/** One entry of docs/ordlista.yaml. */
export const termSchema = z.strictObject({
  id: id().describe('Kort id: term:<id> i texten.'),
  term: text(2, 80).describe('Ordet som det skrivs.'),
  alias: uniqueList(text(1, 80)).optional().describe('Förkortningar och andra ord för samma sak.'),
  forklaring: text(20, 500).describe('Vad det betyder, i en till tre korta meningar.'),
  lagrum: uniqueList(text(3, 120)).optional().describe('Lagrum, skrivna som vanligt: 1 § LSS.'),
  kallor: ids().optional().describe('Källor: id ur docs/kallor.yaml.'),
});

export type Term = z.output<typeof termSchema>;
