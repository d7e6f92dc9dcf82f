import {describe, expect, it} from 'vitest';
import {answerLines, textsOf} from './command';

describe('the guard in the terminal', () => {
  it('reads a text a line, whatever the line breaks, and keeps empty lines', () => {
    expect(textsOf('\uFEFFett\r\n\r\ntvå\n')).toEqual(['ett', '', 'två']);
    expect(textsOf('ett')).toEqual(['ett']);
    expect(textsOf('')).toEqual([]);
  });

  it('answers with an array a line, with places in UTF-16 units', () => {
    const lines = answerLines('🙂 Elias bor här.\nIngenting.\n').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      [{kind: 'namn', text: 'Elias', start: 3, end: 8}],
      [],
    ]);
  });
});
