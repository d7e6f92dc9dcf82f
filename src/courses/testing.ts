import fc from 'fast-check';
import type {Question} from './questionSchema';
import {joinReplies, type Progress, type Reply} from './progress';
import type {Anvandning} from './words';

const common = {
  niva: 'minnas' as const,
  missuppfattning: 'Det man tror.',
  forklaring: 'Så här är det.',
  kallor: ['lss'],
  sakerhet: 'verifierad' as const,
  anvandning: ['fortest', 'modul', 'repetition'] as Anvandning[],
  sekunder: 30,
  granskaSenast: '2027-06-30',
};

const option = (text: string, ratt: boolean) => ({text, ratt, aterkoppling: `Om ${text}.`});

/** One question of each kind, for tests. */
export const SAMPLE: {readonly [T in Question['typ']]: Extract<Question, {typ: T}>} = {
  enval: {
    ...common,
    id: 'prov-1-q1',
    typ: 'enval',
    fraga: 'Vem söker?',
    svar: [option('barnet', false), option('den som får', true), option('ingen', false)],
  },
  flerval: {
    ...common,
    id: 'prov-1-q2',
    typ: 'flerval',
    fraga: 'Vilka två hör hit?',
    svar: [option('a', true), option('b', false), option('c', true), option('d', false)],
  },
  santfalskt: {
    ...common,
    id: 'prov-1-q3',
    typ: 'santfalskt',
    fraga: 'LSS söks hos regionen.',
    sant: false,
    skal: [option('a', false), option('b', true), option('c', false)],
  },
  para: {
    ...common,
    id: 'prov-1-q4',
    typ: 'para',
    fraga: 'Para ihop dem.',
    par: [
      {vanster: 'LSS', hoger: 'kommunen', aterkoppling: 'Kommunen.'},
      {vanster: 'vård', hoger: 'regionen', aterkoppling: 'Regionen.'},
      {vanster: 'IFF', hoger: 'kommunen', aterkoppling: 'Kommunen.'},
    ],
    over: [{text: 'staten', aterkoppling: 'Inte staten.'}],
  },
  ordna: {
    ...common,
    id: 'prov-1-q5',
    typ: 'ordna',
    fraga: 'Ordna stegen.',
    steg: ['ett', 'två', 'tre', 'fyra'].map((text) => ({text, aterkoppling: `Steg ${text}.`})),
    lika: [[2, 3]],
  },
  tal: {
    ...common,
    id: 'prov-1-q6',
    typ: 'tal',
    fraga: 'Hur många dagar?',
    ratt: 14,
    tolerans: 0.5,
    enhet: 'dagar',
    vanligaFel: [{varde: 21, aterkoppling: 'Det är överklagande.'}],
  },
  kortsvar: {
    ...common,
    id: 'prov-1-q7',
    typ: 'kortsvar',
    fraga: 'Vad kallas planen?',
    godtas: ['samordnad individuell plan', 'SIP', 'får'],
    vanligaFel: [
      {text: 'genomförandeplan', aterkoppling: 'Det är en annan.'},
      {text: 'far', aterkoppling: 'Det är en pappa.'},
    ],
  },
  fall: {
    ...common,
    id: 'prov-1-q8',
    typ: 'fall',
    fraga: 'En mamma ringer.',
    start: 'n1',
    lagen: [
      {
        id: 'n1',
        text: 'Vad gör du?',
        val: [
          {text: 'Lyssnar', omdome: 'bast', aterkoppling: 'Ja, det är bra.', till: 'n2'},
          {text: 'Lägger på', omdome: 'samre', aterkoppling: 'Nej, inte så.', till: 'slut'},
        ],
      },
      {
        id: 'n2',
        text: 'Och sedan?',
        val: [
          {text: 'Frågar', omdome: 'bast', aterkoppling: 'Ja, det är bra.', till: 'slut'},
          {text: 'Börjar om', omdome: 'godtagbart', aterkoppling: 'Nja, inte än.', till: 'n1'},
        ],
      },
    ],
  },
  reflektion: {
    ...common,
    id: 'prov-1-q9',
    typ: 'reflektion',
    fraga: 'Vad tänker du om det här?',
    exempelsvar: 'Ett svar som är tillräckligt långt.',
    kriterier: ['nämner barnet', 'nämner lagen'],
  },
};

/** Any answer a learner can have given. */
export const anyReply: fc.Arbitrary<Reply> = fc.tuple(
  fc.integer({min: 1_700_000_000, max: 1_900_000_000}),
  fc.constantFrom(0, 25, 50, 100),
  fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  fc.constantFrom('', '0', '1', '0+2', 's1'),
);

const names = fc.constantFrom('a-1-q1', 'a-1-q2', 'b-2-q1', 'c-1-q9');
const time = fc.integer({min: 0, max: 40});

/** Any progress; small times, so that two devices often touch the same thing in the same second. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  svar: fc.dictionary(
    names,
    fc.dictionary(
      fc.constantFrom('h1', 'h2'),
      fc
        .uniqueArray(anyReply, {minLength: 1, maxLength: 6, selector: (r) => JSON.stringify(r)})
        .map((replies) => joinReplies(replies, [])),
      {minKeys: 1},
    ),
  ),
  pass: fc.dictionary(
    names,
    fc.record({
      t: time,
      seed: fc.integer({min: 0, max: 9}),
      fragor: fc.uniqueArray(names),
      svar: fc.dictionary(names, fc.record({h: fc.constant('h1'), svar: fc.nat(3)})),
      klar: fc.boolean(),
    }),
  ),
  last: fc.dictionary(names, time),
  bockar: fc.dictionary(names, fc.tuple(time, fc.constantFrom(0 as const, 1 as const))),
});
