import {describe, expect, it} from 'vitest';
import {loadLibrary} from '../library/loadLibrary';
import {longestIsRight} from './giveaway';
import {questionSchema, type Question} from './questionSchema';
import {SAMPLE} from './testing';
import {drawTests, warmUp, type Pool} from './tests';

const {enval, flerval, santfalskt, fall, kortsvar} = SAMPLE;
const wrong = enval.svar.map((each) => ({...each, ratt: false}));
const [first, second, third] = enval.svar;
const [n1, n2] = fall.lagen;

/** What an editor is told, and where. */
function faults(question: unknown): string[] {
  const {error} = questionSchema.safeParse(question);
  return (error?.issues ?? []).map(({path, message}) => `${path.join('.')}: ${message}`);
}

describe('a question', () => {
  it.each(Object.values(SAMPLE))('of kind $typ that is whole is taken', (question) => {
    expect(faults(question)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'without feedback on an option',
      {...enval, svar: [{text: 'a', ratt: true}, second, third]},
      /^svar\.0\.aterkoppling/,
    ],
    ['without a source', {...enval, kallor: []}, /^kallor/],
    ['with no right option', {...enval, svar: wrong}, /inget svar är rätt/],
    [
      'with two right options',
      {...enval, svar: [{...first, ratt: true}, second, third]},
      /2 svar är rätt/,
    ],
    [
      'with only right options',
      {...flerval, svar: flerval.svar.map((each) => ({...each, ratt: true}))},
      /alla svar är rätta/,
    ],
    [
      'with the same option twice',
      {...enval, svar: [first, second, {...third, text: 'Barnet.'}]},
      /^svar\.2\.text: samma svar/,
    ],
    [
      'with "alla ovanstående"',
      {...enval, svar: [first, second, {...third, text: 'Alla ovanstående'}]},
      /^svar\.2\.text: svaren blandas/,
    ],
    ['true or false without a right reason', {...santfalskt, skal: wrong}, /inget svar är rätt/],
    ['short without common errors', {...kortsvar, vanligaFel: []}, /^vanligaFel/],
    [
      'with a branch no choice leads to',
      {
        ...fall,
        start: 'n2',
        lagen: [n1, {...n2, val: n2!.val.map((each) => ({...each, till: 'slut'}))}],
      },
      /^lagen\.0: inget val leder till/,
    ],
    [
      'with a branch that never ends',
      {...fall, lagen: [{...n1, val: n1!.val.map((each) => ({...each, till: 'n1'}))}]},
      /leder aldrig till slut/,
    ],
    ['with a choice that leads nowhere', {...fall, lagen: [n1]}, /läget ”n2” finns inte/],
    [
      'with two best choices',
      {...fall, lagen: [n1, {...n2, val: n2!.val.map((each) => ({...each, omdome: 'bast'}))}]},
      /exakt ett bästa val/,
    ],
  ])('%s is refused', (_, question, message) => {
    expect(faults(question).join('\n')).toMatch(new RegExp(message.source, 'm'));
  });
});

it('finds right answers that give themselves away by their length', () => {
  const long = {
    ...enval,
    svar: enval.svar.map((each) => ({
      ...each,
      text: each.ratt ? 'det längsta svaret av alla' : each.text,
    })),
  };
  expect(longestIsRight([enval, long, flerval])).toEqual({total: 2, longest: 2});
  expect(longestIsRight([{...enval, svar: wrong}])).toEqual({total: 1, longest: 0});
});

describe('the bank', () => {
  const {fragor, moduler, kurser} = loadLibrary(process.cwd(), {today: '2026-11-22'});
  const pools = (course: string): Pool[] =>
    moduler
      .filter(({file}) => file.startsWith(`courses/${course}/`))
      .map(({file, value}) => ({
        modul: value.modul,
        fragor: fragor
          .filter((each) => each.file === file.replace('.mdx', '.fragor.yaml'))
          .map((each) => each.value),
      }));

  it('holds the 178 questions it began with, and every kind', () => {
    expect(fragor.length).toBeGreaterThanOrEqual(178);
    expect(new Set(fragor.map(({value}) => value.typ)).size).toBe(9);
    expect(new Set(fragor.map(({value}) => value.id)).size).toBe(fragor.length);
  });

  it('gives every course a test before and another after it, with no question in both', () => {
    for (const {value} of kurser) {
      const {before, after} = drawTests(value.id, pools(value.id), '2026-11-22');
      expect(before.length).toBeGreaterThan(0);
      expect(after).toHaveLength(before.length);
      expect(before.filter((id) => after.includes(id))).toEqual([]);
      expect(drawTests(value.id, pools(value.id), '2026-11-22')).toEqual({before, after});
    }
  });

  it('tests nothing that is overdue or unsure', () => {
    const late: Pool = {
      modul: 'prov-1',
      fragor: [
        {...enval, granskaSenast: '2026-11-21'},
        {...flerval, sakerhet: 'kontrollera-lokalt'},
      ] satisfies Question[],
    };
    expect(drawTests('prov', [late], '2026-11-22').before).toEqual([]);
    expect(warmUp(late, '2026-11-22')).toEqual([]);
  });
});
