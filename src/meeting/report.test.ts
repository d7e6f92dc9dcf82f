import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toPlainText} from '../document/plainText';
import {writeCsv} from '../document/csv';
import {agendaOf} from './plan';
import {REPORT_HEADERS, reportRows, reportSheet} from './report';
import {act, newSession, type Session} from './session';
import {summaryOf} from './summary';
import {MIN_TOLD, told} from './suppress';
import {CASE_PACKAGE, LESSON_PACKAGE} from './testing';

const counts = fc.array(fc.nat(40), {minLength: 2, maxLength: 6});

describe('counts that leave the room', () => {
  it('are never smaller than five', () => {
    fc.assert(
      fc.property(counts, (hands) => {
        for (const each of told(hands)) {
          if (each !== 'dolt') expect(each).toBeGreaterThanOrEqual(MIN_TOLD);
        }
      }),
    );
  });

  it('cannot be worked out from the others and the number of people in the room', () => {
    fc.assert(
      fc.property(counts, (hands) => {
        const shown = told(hands);
        const hidden = hands.filter((_, index) => shown[index] === 'dolt');
        if (hidden.length === 0) return;
        const sum = hidden.reduce((all, each) => all + each, 0);
        // Two or more are hidden, and together they are too many to point at anyone; or all are hidden.
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(sum >= MIN_TOLD || hidden.length === hands.length).toBe(true);
      }),
    );
  });

  it('are told as they are when none is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 5, max: 40}), {minLength: 2}), (hands) => {
        expect(told(hands)).toEqual(hands);
      }),
    );
  });

  it.each([
    [
      [9, 3, 8, 12],
      [9, 'dolt', 'dolt', 12],
    ],
    [
      [10, 0, 0, 0],
      ['dolt', 'dolt', 'dolt', 'dolt'],
    ],
    [
      [3, 3, 8],
      ['dolt', 'dolt', 8],
    ],
  ])('%j are told as %j', (hands, shown) => {
    expect(told(hands)).toEqual(shown);
  });
});

const PACKAGES = [LESSON_PACKAGE, CASE_PACKAGE];
const agenda = [
  ...agendaOf({slag: 'paket', paket: 'sip-1', langd: 'kort'}, PACKAGES),
  ...agendaOf({slag: 'paket', paket: 'fall-trotta-foraldrar', langd: 'kort'}, PACKAGES),
];
const count = (session: Session, omgang: 0 | 1, hands: readonly number[]): Session =>
  hands.reduce(
    (all, antal, svar) =>
      act(all, {gor: 'rakna', rost: 'sip-1.rosta/sip-1-q1', svar, av: 4, omgang, antal}, 0),
    session,
  );
const begun = newSession('x');
const about = {titel: 'När behövs en SIP', datum: '2026-11-22'};

describe('the summary', () => {
  it('says nothing of a meeting without votes', () => {
    expect(summaryOf(agenda, PACKAGES, begun)).toEqual({fragor: [], fall: [], forslag: []});
  });

  it('tells what the room was unsure of and suggests its module', () => {
    const session = count(count(begun, 0, [9, 6, 5, 0]), 1, [2, 18, 0, 0]);
    const {fragor, forslag} = summaryOf(agenda, PACKAGES, session);
    expect(fragor[0]?.laget).toEqual(['delade', 'sakra']);
    expect(fragor[0]?.osaker).toBe(true);
    expect(forslag).toEqual([
      {text: 'När behövs en SIP', to: '/kurser/sip/nar/', varfor: 'En fråga delade er.'},
    ]);
  });

  it('suggests nothing when the room knew', () => {
    const session = count(count(begun, 0, [1, 19, 0, 0]), 1, [0, 20, 0, 0]);
    expect(summaryOf(agenda, PACKAGES, session).forslag).toEqual([]);
  });

  it('tells nothing of fewer than five', () => {
    const {fragor} = summaryOf(agenda, PACKAGES, count(begun, 0, [1, 3, 0, 0]));
    expect(fragor[0]?.laget).toEqual(['fa', 'inga']);
    expect(fragor[0]?.fore).toEqual(['dolt', 'dolt', 'dolt', 'dolt']);
    expect(fragor[0]?.osaker).toBe(false);
  });

  it('tells where LSS, IFF and the guide saw a case differently', () => {
    const moment = 'fall-trotta-foraldrar.isar';
    const answer = (session: Session, yrke: 'lss' | 'iff', svar: 'ja' | 'nej'): Session =>
      act(session, {gor: 'insats', moment, yrke, slug: 'lss-korttidsvistelse', svar}, 0);
    const session = answer(answer(begun, 'lss', 'ja'), 'iff', 'nej');
    const {fall, forslag} = summaryOf(agenda, PACKAGES, session);
    expect(fall[0]?.skillnader.map(({id, lss, iff, guiden}) => [id, lss, iff, guiden])).toEqual([
      ['lss-korttidsvistelse', 'Kan passa', 'Passar inte', 'Kan passa'],
    ]);
    expect(forslag[0]?.to).toBe('/guide/ova/?fall=trotta-foraldrar');
  });
});

describe('the report', () => {
  it('holds no small count in any format', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 4}), {minLength: 4, maxLength: 4}),
        fc.integer({min: 10, max: 30}),
        (small, large) => {
          const hands = small.map((each, index) => (index === 3 ? large : each));
          const session = count(count(begun, 0, hands), 1, hands);
          const rows = reportRows(summaryOf(agenda, PACKAGES, session), about);
          for (const row of rows) {
            for (const cell of [row[6], row[7]]) {
              expect(cell === 'visas inte' || Number(cell) >= MIN_TOLD).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('says the same as text and as a table', () => {
    const session = count(count(begun, 0, [9, 6, 5, 7]), 1, [2, 18, 0, 7]);
    const summary = summaryOf(agenda, PACKAGES, session);
    const text = toPlainText(reportSheet(summary, about));
    const rows = reportRows(summary, about);
    const csv = writeCsv([...REPORT_HEADERS], rows);
    expect(rows.every((row) => row.length === REPORT_HEADERS.length)).toBe(true);
    for (const said of [
      'Vem får kalla till en SIP?',
      'B. Både kommunen och regionen',
      'visas inte',
    ]) {
      expect(text).toContain(said);
      expect(csv).toContain(said);
    }
    expect(text).toContain('Antal under 5 visas inte');
  });
});
