import {findIdentifying} from './findIdentifying';

/** The texts of a file: one a line, with or without a last line break; \r\n counts as one break. */
export function textsOf(content: string): string[] {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A JSON array of `{kind, text, start, end}` for each text; offsets count UTF-16 units. */
export function answerLines(content: string): string {
  return textsOf(content)
    .map((text) => `${JSON.stringify(findIdentifying(text))}\n`)
    .join('');
}
