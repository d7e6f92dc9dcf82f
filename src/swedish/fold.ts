const MAP: Record<string, string> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  æ: 'a',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
};

/**
 * The word as typed on a keyboard without Swedish letters: `förmöte` → `formote`, `idé` → `ide`.
 * Two words that fold alike need not be the same word (`får`, `far`): a folded match is worth less
 * than a spelled one, never equal to it.
 */
export function fold(word: string): string {
  let folded = '';
  for (const char of word.normalize('NFC')) folded += MAP[char] ?? char;
  return /^[\x00-\x7f]*$/.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Accents that Swedish readers leave out (`idé`, `ide`), with å, ä and ö kept. */
export function stripAccents(word: string): string {
  if (/^[a-z0-9åäö]*$/.test(word)) return word;
  let stripped = '';
  for (const char of word) {
    stripped += 'åäö'.includes(char) ? char : fold(char);
  }
  return stripped;
}
