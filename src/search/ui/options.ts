import type {AnswerView} from '../view';

/** One row the arrows can stand on: a page, a section of it, or the page with all hits. */
export interface Option {
  readonly id: string;
  readonly url: string;
  readonly result: number;
  /** Index among the page's further sections; undefined for the page itself. */
  readonly section?: number;
}

/** The rows of an answer, in the order they are drawn. */
export function optionsOf(answer: AnswerView | undefined, prefix: string): Option[] {
  return (answer?.results ?? []).flatMap((result, i): Option[] => [
    {id: `${prefix}-${i}`, url: result.url, result: i},
    ...result.more.map((link, j) => ({
      id: `${prefix}-${i}-${j}`,
      url: link.url,
      result: i,
      section: j,
    })),
  ]);
}

/** Where a key leads among `count` rows; undefined for a key that is not about rows. */
export function moveTo(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return at + 1 >= count ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
