import {z} from 'zod';
import {id, text, uniqueList} from '../content/fields';
import {checkAgenda} from './agendaRules';

/*
 * A meeting package: courses/<kurs>/<nn>-<slug>.mote.yaml beside its lesson, or
 * docs/guide/fall/<id>.mote.yaml beside its case. One list of moments serves both the meeting of 30
 * minutes and that of 60.
 */

const minutes = () => z.number().int().min(1).max(45);

const common = {
  id: id().describe('Unikt i paketet: oppning, rosta-om-grunden.'),
  titel: text(3, 60).describe('Projektorns rubrik.'),
  tid: z
    .strictObject({
      kort: minutes().optional().describe('Minuter i mötet på 30 minuter.'),
      lang: minutes().optional().describe('Minuter i mötet på 60 minuter.'),
    })
    .refine(({kort, lang}) => kort !== undefined || lang !== undefined, {
      message: 'momentet är inte med i något möte – skriv kort, lang eller båda',
    })
    .describe('Hela minuter. Utan kort eller lang är momentet inte med i det mötet.'),
  punkter: z
    .array(text(5, 110))
    .min(1)
    .max(4)
    .optional()
    .describe('En till fyra punkter på väggen.'),
  anteckning: text(20, 600).describe(
    'Ledarens egen anteckning, aldrig på väggen: vad hen lyssnar efter, vanliga svar, fällor.',
  ),
};

const wall = () => text(20, 260).describe('Det alla läser på väggen: en eller två korta meningar.');

const told = <K extends 'start' | 'samtal' | 'ovning' | 'prova' | 'avslut'>(typ: K) =>
  z.strictObject({typ: z.literal(typ), ...common, text: wall()});

const vote = z.strictObject({
  typ: z.literal('rost'),
  ...common,
  fragor: uniqueList(id())
    .min(1)
    .max(3)
    .describe('En till tre frågor ur samma modul: enval, flerval eller santfalskt.'),
});

const apart = z.strictObject({
  typ: z.literal('yrkesvis'),
  ...common,
  text: wall(),
  fall: id().optional().describe('Guidens fall. Utelämnas i ett fallpaket.'),
});

/** One moment of a meeting. */
export const momentSchema = z.discriminatedUnion('typ', [
  told('start'),
  vote,
  told('samtal'),
  told('ovning'),
  apart,
  told('prova'),
  told('avslut'),
]);

/** A *.mote.yaml */
export const meetingSchema = z
  .strictObject({
    modul: id().optional().describe('Modulens id, för ett paket i courses/.'),
    fall: id().optional().describe('Fallets id, för ett paket i docs/guide/fall/.'),
    syfte: text(20, 160).describe('Vad mötet ger: Efter passet kan ni …'),
    moment: z.array(momentSchema).min(3).max(16),
  })
  .superRefine((meeting, context) => {
    for (const {path, message} of checkAgenda(meeting)) {
      context.addIssue({code: 'custom', path: [...path], message});
    }
  });

/** A meeting package as it is written. */
export type MeetingFile = z.output<typeof meetingSchema>;
export type Moment = z.output<typeof momentSchema>;
