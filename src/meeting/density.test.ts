import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf, DENSITIES, densityOf, questionDensityOf} from './density';

const step = (density: (typeof DENSITIES)[number]): number => DENSITIES.indexOf(density);
const words = fc.stringMatching(/^[a-zåäö ]{1,200}$/);

describe('the size of the type on the wall', () => {
  it('is largest for a sentence and least for a screenful', () => {
    expect(densityOf(['Vad gör du i morgon?'])).toBe('gles');
    expect(densityOf(['Ord '.repeat(100)])).toBe('lagom');
    expect(densityOf(['Ord '.repeat(300)])).toBe('tat');
  });

  it('never grows when there is more to read', () => {
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 6}), words, (texts, more) => {
        expect(step(densityOf([...texts, more]))).toBeGreaterThanOrEqual(step(densityOf(texts)));
      }),
    );
  });

  it('never grows when a question is longer or has longer answers', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, {minLength: 2, maxLength: 6}),
        words,
        (ask, texts, more) => {
          const before = step(questionDensityOf(ask, texts));
          expect(step(questionDensityOf(`${ask}${more}`, texts))).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('gives many or long answers two columns', () => {
    expect(columnsOf(['Sant', 'Falskt'])).toBe(1);
    expect(columnsOf(['a', 'b', 'c', 'd'])).toBe(1);
    expect(columnsOf(['a', 'b', 'c', 'd'.repeat(50)])).toBe(2);
    expect(columnsOf(['a', 'b', 'c', 'd', 'e'])).toBe(2);
  });
});
