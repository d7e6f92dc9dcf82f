import {describe, expect, it} from 'vitest';
import {emptyCase, hasOwnAnswers, reduceCase, type Action, type CaseState} from './caseState';

const first = {view: 'steg', nr: '1', returnTo: null} as const;
const result = {view: 'resultat', nr: '1', returnTo: null} as const;
const after = (...actions: readonly Action[]): CaseState =>
  actions.reduce(reduceCase, emptyCase(first));

const worry: Action = {type: 'answer', fact: 'skydd', value: 'oro'};
const example: Action = {type: 'example', fall: {alder: 10}, titel: 'Ett', place: result};
const other: Action = {type: 'example', fall: {alder: 11}, titel: 'Två', place: result};
const reset: Action = {type: 'reset', place: first};

describe('a case that another takes the place of', () => {
  it('is set aside, also through several examples, and comes back', () => {
    const state = after(worry, example, other);
    expect(state.fall).toEqual({alder: 11});
    expect(state.undan?.fall).toEqual({skydd: 'oro'});
    const back = reduceCase(state, {type: 'undo'});
    expect(back).toMatchObject({fall: {skydd: 'oro'}, place: first, exempel: null, undan: null});
  });

  it('is an example too, once the reader has changed it', () => {
    expect(after(example, other).undan).toBeNull();
    const state = after(example, worry, other);
    expect(state.undan).toMatchObject({exempel: {titel: 'Ett', andrat: true}});
  });

  it('changes places with what was answered since', () => {
    const state = after(worry, reset, {type: 'answer', fact: 'bor', value: 'hvb'}, {type: 'undo'});
    expect(state.fall).toEqual({skydd: 'oro'});
    expect(state.undan?.fall).toEqual({bor: 'hvb'});
  });

  it('is gone when it is thrown away', () => {
    const state = after(worry, reset, {type: 'forget'}, {type: 'undo'});
    expect(state.fall).toEqual({});
    expect(hasOwnAnswers(state)).toBe(false);
  });
});

describe('a link', () => {
  it('opens its case, and is remembered while something in it was not read', () => {
    const fel = ['Bor nu: fel.'];
    const state = after(worry, {type: 'link', read: {fall: {alder: 3}, fel}, place: result});
    expect(state).toMatchObject({fall: {alder: 3}, place: result, lank: {fel}});
    expect(state.undan?.fall).toEqual({skydd: 'oro'});
    const whole: Action = {type: 'link', read: {fall: {alder: 3}, fel: []}, place: result};
    expect(reduceCase(state, whole).lank).toBeNull();
  });

  it('from another version leaves the case that is open', () => {
    const read = {fall: {}, fel: [], okandVersion: '9'};
    const state = after(worry, {type: 'link', read, place: result});
    expect(state).toMatchObject({fall: {skydd: 'oro'}, place: first, lank: read, undan: null});
  });
});

describe('what leaving the page would lose', () => {
  it('is the own answers, never an example as it was opened', () => {
    expect(hasOwnAnswers(after())).toBe(false);
    expect(hasOwnAnswers(after(example))).toBe(false);
    expect(hasOwnAnswers(after(worry))).toBe(true);
    expect(hasOwnAnswers(after(worry, example))).toBe(true);
    expect(hasOwnAnswers(after(worry, {type: 'remove', facts: ['skydd']}))).toBe(false);
  });
});
