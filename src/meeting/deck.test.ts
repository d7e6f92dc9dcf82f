import {describe, expect, it} from 'vitest';
import type {ApartAnswers} from './apart';
import {deckOf, placeIn} from './deck';
import {agendaOf} from './plan';
import {CASE_PACKAGE, LESSON_PACKAGE} from './testing';
import {emptyVote, setHands} from './vote';

const PACKAGES = [LESSON_PACKAGE, CASE_PACKAGE];
const NOTHING = {rost: {}, isar: {}};
const lesson = agendaOf({slag: 'paket', paket: 'sip-1', langd: 'lang'}, PACKAGES);
const example = agendaOf({slag: 'paket', paket: 'fall-trotta-foraldrar', langd: 'kort'}, PACKAGES);
const keys = (agenda: typeof lesson, given: Parameters<typeof deckOf>[2]): string[] =>
  deckOf(agenda, PACKAGES, given).map(({key}) => key);
const Q1 = 'sip-1.rosta/sip-1-q1';

describe('the slides of a meeting', () => {
  it('walk from the agenda through every step of every question to the end', () => {
    expect(keys(lesson, NOTHING)).toEqual([
      'dagens',
      'sip-1.oppning/moment',
      ...['sip-1-q1', 'sip-1-q2'].flatMap((id) =>
        ['fraga', 'rakna1', 'diskutera', 'rakna2', 'svar', 'forklaring'].map(
          (step) => `sip-1.rosta/${id}/${step}`,
        ),
      ),
      'sip-1.samtal/moment',
      'sip-1.slut/moment',
      'slut',
    ]);
  });

  it('show the first spread before the talk unless more than half chose the same wrong option', () => {
    const spread = `${Q1}/spridning`;
    const shown = setHands(setHands(emptyVote(4), 0, 0, 5), 0, 1, 5);
    expect(keys(lesson, {...NOTHING, rost: {[Q1]: shown}})).toContain(spread);
    const hidden = setHands(shown, 0, 0, 6);
    expect(keys(lesson, {...NOTHING, rost: {[Q1]: hidden}})).not.toContain(spread);
    // The second round does not matter: it comes after the talk.
    const second = setHands(shown, 1, 0, 9);
    expect(keys(lesson, {...NOTHING, rost: {[Q1]: second}})).toContain(spread);
  });

  it('let LSS and IFF answer apart before the differences, with reasons only where they are needed', () => {
    const answers = (lss: 'ja' | 'nej', iff: 'ja' | 'nej'): ApartAnswers => ({
      lss: {insatser: {'lss-korttidsvistelse': lss, hvb: 'nej'}, triage: 'sip'},
      iff: {insatser: {'lss-korttidsvistelse': iff, hvb: 'nej'}, triage: 'ingen'},
    });
    const at = 'fall-trotta-foraldrar.isar';
    const frame = ['fall', 'svara-lss', 'triage-lss', 'svara-iff', 'triage-iff', 'olika', 'guide'];
    const walk = (isar: ApartAnswers): string[] =>
      keys(example, {...NOTHING, isar: {[at]: isar}}).map((key) => key.replace(`${at}/`, ''));
    expect(walk(answers('ja', 'ja'))).toEqual(['dagens', 'moment', ...frame, 'darfor', 'slut']);
    expect(walk(answers('ja', 'nej'))).toContain('skal-lss-korttidsvistelse');
    expect(walk(answers('nej', 'nej'))).toContain('skal-lss-korttidsvistelse');
    expect(walk(answers('ja', 'nej'))).not.toContain('skal-triage');
  });

  it('have keys of their own', () => {
    const all = keys([...lesson, ...example], NOTHING);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave out a moment whose package did not come', () => {
    expect(deckOf(lesson, [], NOTHING).map(({key}) => key)).toEqual(['dagens', 'slut']);
  });
});

describe('a place in the slides', () => {
  const deck = deckOf(lesson, PACKAGES, NOTHING);

  it('is found by its key', () => {
    deck.forEach(({key}, index) => expect(placeIn(deck, key)).toBe(index));
  });

  it('that has gone gives the nearest of the same question, then of the same moment, then the first', () => {
    expect(deck[placeIn(deck, `${Q1}/spridning`)]?.key).toBe(`${Q1}/fraga`);
    expect(deck[placeIn(deck, 'sip-1.rosta/borta/svar')]?.key).toBe(`${Q1}/fraga`);
    expect(placeIn(deck, 'borta.rosta/x')).toBe(0);
  });
});
