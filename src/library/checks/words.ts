import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import type {CitingText} from '../citations';
import {citationsIn, placeOf} from '../citations';
import type {Library} from '../loadLibrary';

interface WordRule {
  readonly pattern: RegExp;
  readonly message: string;
  /** A text that says this may use the word. */
  readonly unless?: RegExp;
}

/** Words the house does not use, each with what it says instead. */
const RULES: readonly WordRule[] = [
  {
    pattern: /handikapp/i,
    message: 'ordet handikapp är föråldrat – skriv funktionsnedsättning eller funktionshinder',
  },
  {
    pattern: /utvecklingsstörning/i,
    message:
      'ordet utvecklingsstörning är lagens – skriv intellektuell funktionsnedsättning (lagens ord: utvecklingsstörning)',
    unless: /lagens ord|LSS|lagen/,
  },
  {
    pattern: /bistånd enligt 11 kap/i,
    message:
      'nya SoL säger insatser, inte bistånd – skriv insats enligt 11 kap.; bistånd används bara om ekonomiskt bistånd',
  },
];

/** Words that are wrong today, wherever readers meet them. */
export function checkWords(library: Library): Problem[] {
  return citationsIn(library).texts.flatMap((text) => RULES.flatMap((rule) => apply(rule, text)));
}

function apply({pattern, message, unless}: WordRule, text: CitingText): Problem[] {
  const found = pattern.exec(text.value);
  if (!found || unless?.test(text.value)) return [];
  const {file, field} = text;
  return [{file, ...placeOf(text, found.index), field, ...splitMessage(message), level: 'fel'}];
}
