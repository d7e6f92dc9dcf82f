import type {z} from 'zod';
import {suggestion} from './suggest';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Left by the error map for an issue whose branches say it better; `zodProblems` unfolds it. */
export const UNFOLD = '';

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av fält',
  record: 'en grupp av fält',
  null: 'null',
};

/** Swedish wording, as `what – mend`, for every kind of issue zod can raise from our schemas. */
export function swedishMessage(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return notInList(issue.values.map(String), issue.input);
    case 'unrecognized_keys':
      return UNFOLD;
    case 'invalid_union':
      return unionMessage(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return `fel form – skriv så att det följer mönstret ${issue.pattern ?? issue.format}`;
    case 'not_multiple_of':
      return `talet går inte jämnt upp i ${issue.divisor} – ändra talet`;
    case 'invalid_key':
    case 'invalid_element':
      return UNFOLD;
    case 'custom':
      return 'värdet är inte giltigt – rätta det';
    default:
      return 'värdet är inte giltigt – rätta det';
  }
}

function wrongType(expected: string, input: unknown): string {
  const name = TYPE_NAMES[expected] ?? expected;
  if (input === undefined) return `fältet saknas – lägg till det; det ska vara ${name}`;
  if (input === null)
    return `fältet är tomt – fyll i det eller ta bort raden; det ska vara ${name}`;
  return `ska vara ${name} men är ${describeValue(input)} – ${typeMend(expected, input)}`;
}

function typeMend(expected: string, input: unknown): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `sätt värdet inom citattecken: '${String(input)}'`;
  }
  if (expected === 'string' && typeof input === 'object') {
    return 'skriv som vanlig text; innehåller texten kolon eller hakparentes, sätt den inom citattecken';
  }
  if (expected === 'array') return 'skriv som lista: [a, b] eller en rad per värde med bindestreck';
  if (expected === 'object') return 'skriv som nyckel: värde, indraget under fältet';
  if (expected === 'int') return 'skriv ett heltal utan decimaler';
  if (expected === 'number') return 'skriv talet med siffror, utan citattecken';
  return 'ändra värdet';
}

/** A value in words short enough for a message. */
export function describeValue(input: unknown): string {
  if (Array.isArray(input)) return 'en lista';
  if (input === null) return 'tomt';
  if (typeof input === 'object') return 'en grupp av fält';
  if (typeof input === 'number') return `talet ${input}`;
  if (typeof input === 'boolean') return String(input);
  const value = String(input);
  return `”${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

function notInList(values: readonly string[], input: unknown): string {
  const list = values.join(', ');
  if (input === undefined) return `fältet saknas – lägg till det; välj bland: ${list}`;
  if (input === null) return `fältet är tomt – välj bland: ${list}`;
  const near = suggestion(describeText(input), values, '');
  const hint = near.startsWith('menade') ? `${near} Tillåtet: ${list}` : `välj bland: ${list}`;
  return `${describeValue(input)} är inte ett tillåtet värde – ${hint}`;
}

function describeText(input: unknown): string {
  return typeof input === 'string' ? input : String(input);
}

function unionMessage(issue: RawIssue): string {
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    return notInList(options.map(String), readKey(issue.input, issue.discriminator));
  }
  return UNFOLD;
}

function readKey(input: unknown, key: string): unknown {
  if (typeof input !== 'object' || input === null) return input;
  return (input as Record<string, unknown>)[key];
}

type SizeIssue = Extract<RawIssue, {code: 'too_small'} | {code: 'too_big'}>;

function tooSmall(issue: Extract<SizeIssue, {code: 'too_small'}>): string {
  const least = String(issue.minimum);
  if (issue.origin === 'string') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    if (length === 0) return 'texten är tom – fyll i den';
    return `för kort: ${length} tecken – skriv minst ${least} tecken`;
  }
  if (issue.origin === 'array') {
    return issue.minimum === 1
      ? 'listan är tom – skriv minst ett värde'
      : `listan är för kort – skriv minst ${least} värden`;
  }
  return `för litet tal – minst ${least}`;
}

function tooBig(issue: Extract<SizeIssue, {code: 'too_big'}>): string {
  const most = String(issue.maximum);
  if (issue.origin === 'string') {
    const length = typeof issue.input === 'string' ? issue.input.length : 0;
    return `för lång: ${length} tecken – korta till högst ${most} tecken`;
  }
  if (issue.origin === 'array') return `listan är för lång – högst ${most} värden`;
  return `för stort tal – högst ${most}`;
}
