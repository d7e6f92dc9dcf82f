import {beforeAll, describe, expect, it} from 'vitest';
import {readLawRegister} from '../library/testing/lawRegister';
import {kontrolleradText, kraverKontroll, pagangLage} from './pending';
import type {Register} from './register';
import {squeeze} from './refs';
import type {GammalParagraf, PaGang} from './types';

let register: Register;
let oldNumbers: readonly string[];
let rows: readonly GammalParagraf[];

beforeAll(() => {
  const data = readLawRegister(process.cwd());
  register = data.register;
  rows = data.gamlaSol;
  oldNumbers = data.gamlaParagrafer.map(squeeze);
}, 60_000);

const hits = (text: string) => {
  const citation = register.grammar.parseCitation(text);
  return citation ? register.resolveCitation(citation) : [];
};

describe('looking up', () => {
  it('leads an item without an entry of its own to its paragraph', () => {
    expect(hits('9 § 8 LSS')[0]).toMatchObject({exakt: true, lagrum: {id: 'lss-9-8'}});
    expect(hits('19 kap. 1 § 3 SoL')[0]).toMatchObject({exakt: false, lagrum: {id: 'sol-19-1'}});
  });

  it('takes in the lettered paragraphs between the ends of a range', () => {
    const citation = register.grammar.parseCitation('16 kap. 1–3 §§ SoL');
    expect(citation && register.idsOf(citation)).toEqual([
      'sol-16-1',
      'sol-16-2',
      'sol-16-3',
      'sol-16-2a',
    ]);
  });

  it.each([
    ['9 kap. 8 § LSS', 'lagen-saknar-kapitel'],
    ['9 § 8 SoL', 'kapitel-saknas'],
    ['3 § lagen (1999:123)', 'okand-lag'],
    ['99 § LSS', 'saknas-i-registret'],
    ['5 kap. 1 d § SoL', 'bara-i-gamla-sol'],
    ['99 kap. 1 § gamla SoL', 'fanns-inte-i-gamla-sol'],
  ])('%s: %s', (text, brist) => {
    expect(hits(text)[0]).toMatchObject({slag: 'saknas', brist});
  });

  it('tells where a rule of the repealed act stands now, and where a rule stood before', () => {
    expect(hits('5 kap. 1 d § SoL')[0]).toMatchObject({nya: ['sol-7-2']});
    expect(hits('4 kap. 1 § gamla SoL')[0]).toMatchObject({slag: 'upphavd', rad: {gammal: '4:1'}});
    expect(register.gammal('6:1 a')?.nya).toEqual(['sol-9-5']);
    expect(register.tidigare('sol-11-1').map((row) => row.gammal)).toEqual(['4:1']);
    expect(register.tidigare('sol-7-2').map((row) => row.gammal)).toEqual([
      '5:1 d',
      '5:8 a',
      '5:9 a',
    ]);
  });

  it('tells which SoL numbers exist in both acts', () => {
    const both = (text: string) => {
      const ref = register.grammar.parseCitation(text)?.refs[0];
      return ref && register.finnsIBada(ref);
    };
    expect(both('4 kap. 1 § SoL')).toBe(true);
    expect(both('20 kap. 1 § SoL')).toBe(false);
    expect(both('4 kap. 1 § gamla SoL')).toBe(false);
    expect(both('9 § LSS')).toBe(false);
  });

  it('keeps only provisions that exist when someone searches', () => {
    const first = (query: string) => {
      const hit = register.query(query).traffar[0];
      return hit?.slag === 'lagrum'
        ? hit.lagrum.id
        : hit?.slag === 'upphavd'
          ? hit.rad.gammal
          : null;
    };
    expect(first('9.8')).toBe('lss-9-8');
    expect(first('9 § 4')).toBe('lss-9-4');
    expect(first('gamla 2:7')).toBe('2:7');
    expect(first('14 kap 1 sol')).toBe('sol-14-1');
    expect(first('2 a kap 4')).toBe('2 a:4');
    expect(first('98:97')).toBeNull();
  });
});

describe('the table from the repealed act', () => {
  it('has every paragraph of it once, and nothing else', () => {
    expect(rows.map((row) => squeeze(row.gammal)).sort()).toEqual([...oldNumbers].sort());
    expect(oldNumbers).toHaveLength(200);
  });

  it('leads only to provisions in force, and says so when there are none', () => {
    for (const row of rows) {
      for (const id of row.nya)
        expect(register.entry(id)?.lag, `${row.gammal} → ${id}`).toBe('sol');
      if (row.nya.length === 0) expect(row.andring).toMatch(/redan upphävd/);
    }
  });

  it.each([
    ['4:1', ['sol-11-1', 'sol-12-1']],
    ['2:7', ['sol-10-8', 'sol-10-9']],
    ['14:1', ['sol-19-1', 'sol-20-6']],
    ['11:1 a', ['sol-20-1', 'sol-20-2']],
    ['11:4 c', ['sol-23-5']],
    ['3:6 b', ['sol-13-7']],
    ['6:8', ['sol-22-13']],
    ['5:10', ['sol-13-9']],
    ['2 a:4', ['sol-29-2']],
  ])('%s leads to %j', (number, expected) => {
    expect(register.gammal(number)?.nya).toEqual(expect.arrayContaining(expected));
  });
});

describe('changes under way', () => {
  const change: PaGang = {
    proposition: 'prop. 2025/26:60',
    foreslaget: '2026-07-01',
    antagen: 'okant',
    text: 'Ett förslag.',
  };

  it('grow stronger when the proposed day has passed without an answer', () => {
    expect(pagangLage(change, '2026-06-30')).toBe('vantar');
    expect(pagangLage(change, '2026-07-01')).toBe('passerad');
    expect(kraverKontroll(change, '2026-06-30')).toBe(false);
    expect(kraverKontroll(change, '2026-11-22')).toBe(true);
  });

  it('ask for a new summary when they apply, and for nothing when they were rejected', () => {
    expect(pagangLage({...change, antagen: 'ja'}, '2026-06-30')).toBe('antagen');
    expect(pagangLage({...change, antagen: 'ja'}, '2026-07-01')).toBe('galler');
    expect(pagangLage({...change, antagen: 'nej'}, '2026-07-01')).toBe('avslagen');
    expect(pagangLage({...change, foreslaget: undefined}, '2030-01-01')).toBe('vantar');
  });

  it('stand on the provisions that the proposals concern', () => {
    const pending = register.lagrum.filter((entry) => entry.paGang).map((entry) => entry.id);
    expect(pending).toEqual(
      expect.arrayContaining(['hsl-5-7', 'lss-9-5', 'lvu-2', 'lvu-3', 'lvu-21', 'sol-13-9']),
    );
  });

  it('say how far a law has been checked', () => {
    const text = (id: string) => {
      const law = register.lag(id);
      return law && kontrolleradText(law);
    };
    expect(text('lss')).toBe('kontrollerad t.o.m. SFS 2025:1494');
    expect(text('skl')).toBe('kontrollerad mot lydelsen den 1 september 2025');
    expect(text('lpt')).toMatch(/inte läst/);
    expect(text('gamla-sol')).toMatch(/^upphävd/);
  });
});
