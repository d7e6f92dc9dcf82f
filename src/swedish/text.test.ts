import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {fold, stripAccents} from './fold';
import {MAX_QUERY_LENGTH, normalize, normalizeQuery} from './normalize';
import {contentWords, isStopWord} from './stopwords';
import {tokenize, words} from './tokenize';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

const anyText = fc.oneof(fc.string({unit: 'binary', maxLength: 300}), fc.string({maxLength: 300}));

describe('normalize', () => {
  it('makes the same string of the same word typed in two ways', () => {
    expect(normalize('Fo\u0308rmo\u0308te')).toBe('förmöte');
    expect(normalize('kort\u00adtids\u200bvistelse')).toBe('korttidsvistelse');
    expect(normalize('  SIP\t\nmöte\u0000 ')).toBe('sip möte');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  it('cuts a pasted journal', () => {
    expect(normalizeQuery('å'.repeat(10_000)).length).toBe(MAX_QUERY_LENGTH);
  });
});

describe('fold', () => {
  it('finds unaccented typing but keeps å, ä and ö apart where spelled', () => {
    expect(fold('avlösarservice')).toBe('avlosarservice');
    expect(fold('får')).toBe(fold('far'));
    expect(stripAccents('idé')).toBe('ide');
    expect(stripAccents('får')).not.toBe(stripAccents('far'));
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it('parts at hyphens, slashes and signs', () => {
    expect(words('HVB-hem/LSS (9 § 8)')).toEqual(['hvb', 'hem', 'lss', '9', '8']);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (const {word, start, end} of tokens) {
          expect(end).toBeGreaterThan(start);
          expect(stripAccents(normalize(text.slice(start, end)))).toBe(word);
        }
      }),
    );
  });
});

describe('contentWords', () => {
  it('leaves out words without a subject, unless there is nothing else', () => {
    expect(contentWords(['vem', 'ansöker', 'om', 'lss'])).toEqual(['ansöker', 'lss']);
    expect(contentWords(['vem', 'är', 'det'])).toEqual(['vem', 'är', 'det']);
    expect(isStopWord('hem')).toBe(false);
  });
});
