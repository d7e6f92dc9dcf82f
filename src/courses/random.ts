/** Gives the next number in [0, 1). */
export type Random = () => number;

/** A sequence that is the same for the same seed (mulberry32): enough for shuffling, not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The items in another order (Fisher–Yates); the list itself is left as it is. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}

/** The order in which a question's alternatives are shown: places in the file, shuffled for this pass. */
export function shuffledPlaces(count: number, questionId: string, seed: number): number[] {
  const places = Array.from({length: count}, (_, place) => place);
  return shuffle(places, seededRandom(seed ^ hash32(questionId)));
}

/** A 32-bit mark of a text (FNV-1a over UTF-16 units). */
export function hash32(text: string): number {
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  }
  return mark >>> 0;
}
