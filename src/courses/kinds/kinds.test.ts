import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {SAMPLE} from '../testing';
import {contentHash} from '../contentHash';
import {enval} from './enval';
import {fall, walk} from './fall';
import {flerval} from './flerval';
import {graderOf, isScored, type Answer} from '.';
import {kortsvar} from './kortsvar';
import {moveStep, ordna, startingOrder} from './ordna';
import {para, rightSides} from './para';
import {santfalskt} from './santfalskt';
import {commonWrong, parseNumber, tal} from './tal';

const {enval: single, flerval: multiple, santfalskt: statement, para: pairs} = SAMPLE;
const {ordna: steps, tal: number, kortsvar: words, fall: branching} = SAMPLE;
const sides = rightSides(pairs);
const RIGHT: Partial<Record<keyof typeof SAMPLE, Answer>> = {
  enval: 1,
  flerval: [0, 2],
  santfalskt: {sant: false, skal: 1},
  para: pairs.par.map(({hoger}) => sides.indexOf(hoger)),
  ordna: [0, 1, 2, 3],
  tal: '14',
  kortsvar: 'SIP',
};
const scored = Object.values(SAMPLE).filter(isScored);

describe('every scored kind', () => {
  it.each(scored)('$typ: the right answer gives 1, no answer 0', (question) => {
    const grader = graderOf(question);
    expect(grader.grade(RIGHT[question.typ]!)).toBe(1);
    expect(grader.complete(RIGHT[question.typ]!)).toBe(true);
    expect(grader.grade(grader.empty())).toBe(0);
    expect(grader.complete(grader.empty())).toBe(false);
  });

  it.each(Object.values(SAMPLE))(
    '$typ: whatever was stored is read or refused, never graded above 1',
    (question) => {
      const grader = graderOf(question);
      fc.assert(
        fc.property(fc.jsonValue(), (data) => {
          const answer = grader.read(data);
          if (answer === undefined) return;
          const points = grader.grade(answer);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(1);
          expect(grader.code(answer).length).toBeLessThanOrEqual(200);
          expect(grader.read(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
        }),
      );
    },
  );
});

describe('several choices', () => {
  const subset = fc.subarray([0, 1, 2, 3]);
  it('gives more for a right choice more, and less for a wrong one more', () => {
    fc.assert(
      fc.property(subset, fc.nat(3), (chosen, extra) => {
        fc.pre(!chosen.includes(extra));
        const before = flerval.grade(chosen, multiple);
        const after = flerval.grade([...chosen, extra], multiple);
        if (multiple.svar[extra]!.ratt) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('is the same in whatever order the choices are made', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3]), (chosen) => {
        const sorted = [...chosen].sort();
        expect(flerval.grade(chosen, multiple)).toBe(flerval.grade(sorted, multiple));
        expect(flerval.read(chosen, multiple)).toEqual(sorted);
      }),
    );
  });
});

describe('pairs', () => {
  it('lets two left sides share a right side, and counts each hit', () => {
    expect(sides).toEqual(['kommunen', 'regionen', 'staten']);
    expect(para.grade([0, 2, 0], pairs)).toBeCloseTo(2 / 3);
  });

  it('never loses by mending one pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(2)), {minLength: 3, maxLength: 3}),
        fc.nat(2),
        (answer, left) => {
          const right = (RIGHT.para as number[])[left]!;
          const mended = answer.map((each, index) => (index === left ? right : each));
          expect(para.grade(mended, pairs)).toBeGreaterThanOrEqual(para.grade(answer, pairs));
        },
      ),
    );
  });
});

describe('order', () => {
  const anyOrder = fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4});
  it('never loses by setting two neighbours right', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(2), (order, at) => {
        const [earlier, later] = [order[at]!, order[at + 1]!];
        fc.pre(earlier > later);
        const mended = moveStep(order, at, at + 1);
        expect(ordna.grade(mended, steps)).toBeGreaterThanOrEqual(ordna.grade(order, steps));
      }),
    );
  });

  it('takes steps that may change places in either order', () => {
    expect(ordna.grade([0, 2, 1, 3], steps)).toBe(1);
    expect(ordna.grade([3, 2, 1, 0], steps)).toBe(0);
  });

  it('never starts right, and moves keep every step', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        anyOrder,
        fc.integer({min: -1, max: 4}),
        fc.nat(3),
        (seed, order, to, from) => {
          expect(ordna.grade(startingOrder(steps, seed), steps)).toBeLessThan(1);
          expect([...moveStep(order, from, to)].sort()).toEqual([0, 1, 2, 3]);
        },
      ),
    );
  });
});

describe('a number', () => {
  it.each([
    ['14', 14],
    [' 14 dagar ', 14],
    ['14,5', 14.5],
    ['1 092', 1092],
    ['−3', -3],
    ['ca 14 dagar.', 14],
    ['７', 7],
    ['fjorton', undefined],
    ['14 eller 21', undefined],
    ['', undefined],
  ])('%j is %j', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it('is right within its tolerance, and explains a common wrong one', () => {
    expect(tal.grade('14,5', number)).toBe(1);
    expect(tal.grade('15', number)).toBe(0);
    expect(commonWrong('21 dagar', number)).toBe('Det är överklagande.');
  });
});

describe('a short answer', () => {
  it.each([
    'sip',
    ' SIP. ',
    'samordnade individuella planen',
    'Samordnad  individuell plan!',
    'fa\u030ar',
    'samordnad individuell pla\u00ADn',
  ])('takes %j', (typed) => {
    expect(kortsvar.grade(typed, words)).toBe(1);
  });

  it.each(['genomförandeplan', 'far', 'plan', '', '?'])('does not take %j', (typed) => {
    expect(kortsvar.grade(typed, words)).toBe(0);
  });

  it('reads all unicode forms of an answer alike, and tells statistics only which listed one it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words.godtas),
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        (text, form) => {
          expect(kortsvar.grade(text.normalize(form), words)).toBe(1);
        },
      ),
    );
    expect(kortsvar.code('mitt barn heter något', words)).toBe('annat');
  });
});

describe('a case', () => {
  it('is walked choice by choice, round and back, to its end', () => {
    expect(walk([], branching).now?.id).toBe('n1');
    expect(walk([0, 1], branching).now?.id).toBe('n1');
    expect(fall.complete([0, 1, 0, 0], branching)).toBe(true);
    expect(fall.read([7], branching)).toBeUndefined();
  });
});

describe('the mark of a question', () => {
  it('changes with what is asked or right, not with feedback', () => {
    const mark = contentHash(single);
    expect(contentHash({...single, forklaring: 'Skriven om på nytt.'})).toBe(mark);
    expect(contentHash({...single, fraga: 'Vem söker nu?'})).not.toBe(mark);
    const flipped = single.svar.map((each) => ({...each, ratt: !each.ratt}));
    expect(contentHash({...single, svar: flipped})).not.toBe(mark);
    expect(new Set(Object.values(SAMPLE).map(contentHash)).size).toBe(9);
  });

  it('does not let an answer that no longer fits count', () => {
    expect(enval.read(5, single)).toBeUndefined();
    expect(santfalskt.read({sant: 'ja', skal: 0}, statement)).toBeUndefined();
    expect(graderOf(single).grade(99)).toBe(0);
  });
});
