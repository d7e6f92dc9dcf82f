import {describe, expect, it} from 'vitest';
import {decodeText} from './decodeText';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  it('reads UTF-8 and drops a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFKöping'))).toEqual({
      text: 'Köping',
      encoding: 'utf-8',
    });
  });

  it('reads what cannot be UTF-8 as Windows-1252', () => {
    expect(decodeText(bytes(0x4b, 0xf6, 0x70, 0x69, 0x6e, 0x67, 0x96))).toEqual({
      text: 'Köping–',
      encoding: 'windows-1252',
    });
  });

  it('reads UTF-16 in both orders', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0xf6, 0x00)).text).toBe('ö');
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xf6)).text).toBe('ö');
  });
});
