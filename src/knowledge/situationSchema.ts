import {z} from 'zod';
import {id, text} from '../content/fields';
import {relatedTarget} from './pageSchema';

/** One entry of docs/situationer.yaml: a situation a colleague recognises, and where to go from there. */
export const situationSchema = z.strictObject({
  id: id().describe('Kort id för situationen.'),
  text: text(10, 120).describe('Situationen som du själv skulle säga den.'),
  forst: text(10, 200).describe('Det första att göra eller veta, i en mening.'),
  lankar: z
    .array(
      z.strictObject({
        text: text(2, 60).describe('Vad länken heter.'),
        till: relatedTarget().describe('Dit länken går: /samverkan/sip/ eller insats:<slug>.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('En till fyra länkar.'),
});

export type Situation = z.output<typeof situationSchema>;
