import type {Problem} from './problem';
import {splitMessage} from './problem';

/** A page cut in its two parts. Line numbers of the body are kept by blank lines where the front matter stood. */
export interface SplitPage {
  readonly yaml: string;
  /** The body, with one empty line for every line of front matter, so that positions agree with the file. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*$/;

/** Splits `---` front matter from the text below it. */
export function splitFrontMatter(source: string, file: string): SplitPage {
  const lines = source.split('\n');
  const fail = (message: string, line: number): SplitPage => ({
    yaml: '',
    body: '',
    problems: [{file, line, column: 1, field: '', ...splitMessage(message), level: 'fel'}],
  });
  if (!FENCE.test(lines[0] ?? '')) {
    return fail(
      'sidhuvudet saknas – börja filen med en rad ---, sedan fälten, sedan en rad ---',
      1,
    );
  }
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close < 0) {
    return fail('sidhuvudet stängs aldrig – skriv en rad --- efter det sista fältet', 1);
  }
  return {
    yaml: lines.slice(1, close).join('\n'),
    body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
    problems: [],
  };
}
