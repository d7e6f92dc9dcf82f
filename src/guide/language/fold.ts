/**
 * Folds a word so that `PÅGÅR` and `pagar`, `nedsättning` and `nedsattning` are the same word.
 * Case is folded too: the language never lets case alone tell two words apart.
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/é/g, 'e');
}
