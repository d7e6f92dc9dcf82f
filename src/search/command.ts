import type {SearchAnswer, SearchResult} from './answer';

/** What the terminal asked for. */
export interface SearchCommand {
  readonly json: boolean;
  readonly limit: number;
  /** The question, or the file to read questions from. */
  readonly question?: string;
  readonly file?: string;
}

export const USAGE =
  'Så här: npm run --silent search -- [--json] [--limit N] "fråga"   eller   --file FIL (en fråga per rad)';

/** The most results one can ask for. */
const MAX_LIMIT = 100;

/** Reads the terminal's arguments; a text is a fault to show, with how to mend it. */
export function parseCommand(args: readonly string[]): SearchCommand | string {
  let json = false;
  let limit = 10;
  let file: string | undefined;
  const words: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    const [name = '', inline] = /^--\w+=/.test(argument)
      ? [argument.slice(0, argument.indexOf('=')), argument.slice(argument.indexOf('=') + 1)]
      : [argument, undefined];
    if (name === '--json') json = true;
    else if (name === '--limit' || name === '--file') {
      const value = inline ?? args[(i += 1)];
      if (value === undefined || value === '') return `${name} saknar värde. ${USAGE}`;
      if (name === '--file') file = value;
      else {
        limit = Number(value);
        if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
          return `--limit ska vara ett heltal från 1 till ${MAX_LIMIT}, inte ”${value}”.`;
        }
      }
    } else if (/^--\w/.test(argument)) return `Okänt val: ${argument}. ${USAGE}`;
    else words.push(argument);
  }
  const question = words.join(' ');
  if (file !== undefined) {
    if (question.trim() !== '') return `Ange en fråga eller --file, inte båda. ${USAGE}`;
    return {json, limit, file};
  }
  if (question.trim() === '') return `Frågan är tom. ${USAGE}`;
  return {json, limit, question};
}

/** The questions of a file: one a line, blank lines skipped, byte order mark stripped. */
export function questionsOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}

/** A result as programs get it. */
export interface PublicResult {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly kind: string;
  readonly insats?: string;
  readonly score: number;
}

/** The part of a result that programs may rely on. */
export function publicResult(result: SearchResult): PublicResult {
  const {url, title, section, kind, insats, score} = result;
  return {url, title, section, kind, ...(insats === undefined ? {} : {insats}), score};
}

/** An answer for a reader of the terminal. */
export function formatAnswer(answer: SearchAnswer): string {
  const lines = answer.results.map(
    ({title, section, kind, url}, i) =>
      `${String(i + 1).padStart(2)}. ${title}${section ? ` – ${section}` : ''} (${kind})\n    ${url}`,
  );
  if (answer.suggestion !== undefined) lines.unshift(`Menade du: ${answer.suggestion}?`);
  return lines.length > 0 ? lines.join('\n') : 'Inga träffar.';
}
