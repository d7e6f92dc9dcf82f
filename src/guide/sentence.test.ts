import {expect, it} from 'vitest';
import {asSentence, midSentence} from './sentence';

it('ends a label with one mark only', () => {
  expect(asSentence('Insatsglapp')).toBe('Insatsglapp.');
  expect(asSentence('Fel insatsval?')).toBe('Fel insatsval?');
  expect(asSentence('Ring.')).toBe('Ring.');
});

it('keeps abbreviations in capitals inside a sentence', () => {
  expect(midSentence('Boende enligt LSS')).toBe('boende enligt LSS');
  expect(midSentence('Ökat stöd')).toBe('ökat stöd');
  expect(midSentence('BUP öppenvård')).toBe('BUP öppenvård');
  expect(midSentence('9 § 8 LSS')).toBe('9 § 8 LSS');
});
