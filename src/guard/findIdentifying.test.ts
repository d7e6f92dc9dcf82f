import {describe, expect, it} from 'vitest';
import {findIdentifying} from './findIdentifying';

const found = (text: string): string[] => findIdentifying(text).map((finding) => finding.text);

describe('findIdentifying', () => {
  it('leaves the verb before a name alone', () => {
    expect(found('Ring Elias i morgon.')).toEqual(['Elias']);
  });

  it('takes the first letter of a family name with the name', () => {
    expect(found('Hälsningar Kristina B')).toEqual(['Kristina B']);
  });

  it('takes the whole date of birth, also when the year is short', () => {
    expect(found('Hon är född 3 maj -15 i Sala.')).toEqual(['3 maj -15']);
  });

  it.each(['1', 'A', 'a', 'Aa ', 'a.', '12 ', 'a@', 'A-', '070 ', 'född ', ' '])(
    'stays quick on a long pasted run of "%s"',
    (part) => {
      const text = part.repeat(20_000 / part.length);
      const start = performance.now();
      findIdentifying(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
