import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {readLawRegister} from '../library/testing/lawRegister';
import type {Skrivsatt} from './format';
import {refId, squeeze} from './refs';
import type {Register} from './register';
import type {Lagrum, Ref} from './types';

/** The texts are many and the machine may be busy. */
const PATIENCE = 120_000;

const SPELLINGS: readonly Skrivsatt[] = [
  'vanlig',
  'lagen-forst',
  'kolon',
  'kolon-lagen-forst',
  'med-nummer',
];

let register: Register;
let refs: readonly Ref[];

beforeAll(() => {
  register = readLawRegister(process.cwd()).register;
  refs = register.lagrum.map(refOf);
}, PATIENCE);

function refOf(entry: Lagrum): Ref {
  return {
    lag: entry.lag,
    sfs: register.lag(entry.lag)?.sfs ?? '',
    kapitel: entry.kapitel === null ? null : squeeze(entry.kapitel),
    paragraf: squeeze(entry.paragraf),
    ...(entry.punkt === undefined ? {} : {punkt: entry.punkt}),
  };
}

/** Text that is likely to upset a reader of citations, mixed with pieces of citations. */
const nearCitations = fc
  .array(
    fc.oneof(
      fc.string({maxLength: 6}),
      fc.constantFrom(
        ...[
          '9',
          ' ',
          '§',
          '§§',
          ' a',
          'kap.',
          ' kap ',
          '–',
          ', ',
          ' och ',
          ' samt ',
          'LSS',
          ' SoL',
        ],
        ...[
          'gamla SoL',
          'art. ',
          ' i ',
          'barnkonventionen',
          ':',
          '1',
          '26',
          '\n',
          '\u00a0',
          ' p. ',
        ],
        ...[
          'lagen (2018:222) om ',
          '(2001:453)',
          'första stycket ',
          '🙂',
          'kl. ',
          '2025',
          '(',
          ')',
        ],
      ),
    ),
    {maxLength: 25},
  )
  .map((parts) => parts.join(''));

describe('every provision in the register', () => {
  it(
    'is written and read back to itself, in every spelling',
    () => {
      expect(refs.length).toBeGreaterThan(800);
      for (const ref of refs) {
        for (const skrivsatt of SPELLINGS) {
          for (const hartMellanslag of [false, true]) {
            const text = register.grammar.formatCitation(ref, {skrivsatt, hartMellanslag});
            expect(register.grammar.parseCitation(text)?.refs, text).toEqual([ref]);
          }
        }
      }
    },
    PATIENCE,
  );

  it(
    'resolves to its own entry, and its id follows from its parts',
    () => {
      register.lagrum.forEach((entry, index) => {
        const ref = refs[index] as Ref;
        expect(refId(ref)).toBe(entry.id);
        expect(register.resolve(ref)).toMatchObject({
          slag: 'lagrum',
          exakt: true,
          lagrum: {id: entry.id},
        });
      });
    },
    PATIENCE,
  );

  it(
    'is found in a sentence, at its place',
    () => {
      for (const ref of refs) {
        const text = register.grammar.formatCitation(ref);
        const sentence = `Se ${text}, som gäller.`;
        const [citation] = register.grammar.findCitations(sentence);
        expect(citation?.text, sentence).toBe(text);
        expect(citation?.start).toBe(3);
      }
    },
    PATIENCE,
  );

  it(
    'is found when typed in the search box',
    () => {
      for (const entry of register.lagrum) {
        const ref = refs[register.lagrum.indexOf(entry)] as Ref;
        for (const skrivsatt of SPELLINGS.slice(0, 4)) {
          const typed = register.grammar.formatCitation(ref, {skrivsatt}).toLowerCase();
          const ids = register
            .query(typed)
            .traffar.flatMap((hit) => (hit.slag === 'lagrum' ? [hit.lagrum.id] : []));
          expect(ids, typed).toContain(entry.id);
        }
      }
    },
    PATIENCE,
  );
});

describe('lists', () => {
  it(
    'are written and read back, whatever provisions of a law they hold',
    () => {
      const laws = [...new Set(refs.map((ref) => ref.lag))];
      const lists = fc.constantFrom(...laws).chain((law) =>
        fc.uniqueArray(fc.constantFrom(...refs.filter((ref) => ref.lag === law && !ref.punkt)), {
          minLength: 1,
          maxLength: 6,
          selector: refId,
        }),
      );
      fc.assert(
        fc.property(lists, (list) => {
          const text = register.grammar.formatCitation(list);
          expect(register.grammar.parseCitation(text)?.refs, text).toEqual(list);
        }),
        {numRuns: 600},
      );
    },
    PATIENCE,
  );
});

describe('any text', () => {
  it(
    'is read without an error; offsets are right, in order and do not overlap',
    () => {
      fc.assert(
        fc.property(fc.oneof(nearCitations, fc.string({unit: 'binary'})), (text) => {
          let end = 0;
          for (const citation of register.grammar.findCitations(text)) {
            expect(text.slice(citation.start, citation.end)).toBe(citation.text);
            expect(citation.start).toBeGreaterThanOrEqual(end);
            expect(citation.refs.length).toBeGreaterThan(0);
            end = citation.end;
            for (const hit of register.resolveCitation(citation))
              expect(hit.slag).toBeTypeOf('string');
          }
          for (const loose of register.grammar.findLooseReferences(text)) {
            expect(text.slice(loose.start, loose.end)).toBe(loose.text);
          }
          register.grammar.parseCitation(text);
          register.query(text);
        }),
        {numRuns: 4000},
      );
    },
    PATIENCE,
  );

  it(
    'holds no citation without the name of a law',
    () => {
      const digitsAndSigns = fc
        .array(
          fc.constantFrom('9', '1', '12', ' ', '§', ' kap. ', ':', '–', ',', '.', ' och ', ' p. '),
          {
            maxLength: 20,
          },
        )
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(digitsAndSigns, (text) => {
          expect(register.grammar.findCitations(text)).toEqual([]);
        }),
        {numRuns: 2000},
      );
    },
    PATIENCE,
  );

  it(
    'is read in time that grows with its length, also when it is full of numbers',
    () => {
      const text =
        Array.from({length: 20000}, (_, index) => `${index % 99}, `).join('') + '9 § LSS';
      const start = performance.now();
      register.grammar.findCitations(text);
      expect(performance.now() - start).toBeLessThan(5000);
    },
    PATIENCE,
  );
});
