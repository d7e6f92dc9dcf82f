/** How a file's bytes were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads the bytes of a text file that a spreadsheet program saved. UTF-8 is tried strictly first;
 * only bytes that cannot be UTF-8 are read as Windows-1252, the older default of Excel in Sweden.
 *
 * @returns the text, without byte order mark, and the encoding it was read in.
 */
export function decodeText(bytes: Uint8Array): {text: string; encoding: Encoding} {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    return {text: fromWindows1252(bytes), encoding: 'windows-1252'};
  }
}

const decodeAs = (encoding: Encoding, bytes: Uint8Array) => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/**
 * The characters of bytes 0x80–0x9F in Windows-1252 (WHATWG Encoding, index windows-1252). Written
 * out because TextDecoder in Node 20 reads these bytes as Latin-1.
 */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
