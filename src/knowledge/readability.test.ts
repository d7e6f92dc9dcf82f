import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readability} from './readability';

const none = new Set<string>();

describe('readability', () => {
  it('gives Björnssons LIX: words per sentence plus the share of long words', () => {
    // 10 words, 2 sentences, 2 words over six letters: 5 + 20.
    const text = 'Barnet vill bo hemma nu. Socialtjänsten frågar barnet igen försiktigt.';
    const {words, sentences, lix} = readability(text, none);
    expect({words, sentences}).toEqual({words: 10, sentences: 2});
    expect(lix).toBe(5 + 20);
  });

  it('leaves citations out and does not end a sentence at an abbreviation', () => {
    expect(
      readability('Insats ges på begäran, 11 kap. 1 § SoL. Fråga barnet.', none),
    ).toMatchObject({
      sentences: 2,
      words: 6,
    });
  });

  it('finds long sentences and passive ones', () => {
    const long = `${Array.from({length: 30}, () => 'ord').join(' ')}.`;
    const found = readability(`${long} Beslutet fattades i går. Det finns stöd.`, none);
    expect(found.longSentences).toHaveLength(1);
    expect(found.passiveShare).toBeCloseTo(1 / 3);
  });

  it('lists abbreviations that nobody has explained', () => {
    const text = 'Ring BUP. Alternativ kommunikation (AKK) hjälper. Fråga XYZ. AKK är bra.';
    expect(readability(text, new Set(['BUP'])).unexplained).toEqual(['XYZ']);
  });

  it('never throws and gives whole numbers', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(Number.isInteger(readability(text, none).lix)).toBe(true);
      }),
    );
  });
});
