import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {compoundParts, splitCompound} from './compounds';
import {SAMMANSATTNINGAR} from './sammansattningar';
import {stem} from './stem';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

const lexicon = new Set(SAMMANSATTNINGAR.map(stem));

describe('splitCompound', () => {
  it.each([
    ['stödfamilj', 'stöd', 'familj'],
    ['barnutredning', 'barn', 'utredning'],
    ['skolfrånvaro', 'skola', 'frånvaro'],
    ['omvårdnadsbidrag', 'omvårdnad', 'bidrag'],
    ['orosanmälan', 'oro', 'anmälan'],
    ['ungdomsmottagning', 'ungdom', 'mottagning'],
    ['hvbhem', 'hvb', 'hem'],
    ['förhandsbedömning', 'förhand', 'bedömning'],
    ['familjehem', 'familj', 'hem'],
  ])('%s is %s and %s', (compound, first, last) => {
    expect(splitCompound(stem(compound), lexicon)).toEqual([stem(first), stem(last)]);
  });

  it.each(['handläggare', 'autism', 'lss', 'avtal'])('leaves %s whole', (word) => {
    expect(splitCompound(word, lexicon)).toBeUndefined();
  });
});

describe('compoundParts', () => {
  it('gives every part once, outermost first', () => {
    const parts = compoundParts(stem('familjehemsplacering'), lexicon);
    expect(parts.slice(0, 2)).toEqual([stem('familjehem'), stem('placering')]);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).toContain('hem');
  });

  it('parts any two kept words that are joined, with or without a linking s', () => {
    const kept = fc.constantFrom(...SAMMANSATTNINGAR.filter((word) => word.length >= 4));
    fc.assert(
      fc.property(kept, kept, fc.boolean(), (first, last, linked) => {
        const whole = stem(`${first}${linked ? 's' : ''}${last}`);
        // svar alone is a stem; at the end of a longer word its -ar is taken for a plural.
        fc.pre(lexicon.has(stem(whole.slice(whole.lastIndexOf(last.slice(0, 3))))));
        expect(compoundParts(whole, lexicon).length).toBeGreaterThan(0);
      }),
    );
  });
});
