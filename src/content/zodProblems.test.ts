import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {id, ids, isoDate, oneOrMore, sectionNumber, text, uniqueList, webUrl} from './fields';
import {formatProblem} from './problem';
import {readYaml} from './yamlFile';
import {formatPath, validate} from './zodProblems';

/** What is said of `value: <yaml>` when `value` must follow the schema. */
function said(schema: z.ZodType, yaml: string): string[] {
  const source = `value: ${yaml}\n`;
  const {data, locator} = readYaml(source, {file: 'x.yaml'});
  const {problems} = validate(z.strictObject({value: schema}), data, 'x.yaml', locator);
  return problems.map((problem) => formatProblem(problem).replace(/^x\.yaml:\d+: /, ''));
}

const TABLE: readonly (readonly [
  name: string,
  schema: z.ZodType,
  yaml: string,
  expected: readonly string[],
])[] = [
  ['text', text(3, 5), 'abcd', []],
  ['too short', text(3, 5), 'ab', ['value: för kort: 2 tecken – skriv minst 3 tecken']],
  ['too long', text(3, 5), 'abcdef', ['value: för lång: 6 tecken – korta till högst 5 tecken']],
  ['empty text', text(3, 5), "''", ['value: texten är tom – fyll i den']],
  [
    'spaces at the ends',
    text(3, 9),
    "' abc '",
    ['value: mellanslag först eller sist – ta bort dem'],
  ],
  [
    'empty value',
    text(3, 5),
    '',
    ['value: fältet är tomt – fyll i det eller ta bort raden; det ska vara text'],
  ],
  [
    'number for text',
    text(1, 5),
    '12',
    ["value: ska vara text men är talet 12 – sätt värdet inom citattecken: '12'"],
  ],
  [
    'true for text',
    text(1, 5),
    'true',
    ["value: ska vara text men är true – sätt värdet inom citattecken: 'true'"],
  ],
  [
    'text for number',
    z.number(),
    'tolv',
    ['value: ska vara ett tal men är ”tolv” – skriv talet med siffror, utan citattecken'],
  ],
  [
    'half a number',
    z.number().int(),
    '1.5',
    ['value: ska vara ett heltal men är talet 1.5 – skriv ett heltal utan decimaler'],
  ],
  ['too small a number', z.number().min(1), '0', ['value: för litet tal – minst 1']],
  ['too large a number', z.number().max(7), '9', ['value: för stort tal – högst 7']],
  [
    'text for boolean',
    z.boolean(),
    'ja',
    ['value: ska vara true eller false men är ”ja” – ändra värdet'],
  ],
  [
    'text for list',
    ids(),
    'lss',
    [
      'value: ska vara en lista men är ”lss” – skriv som lista: [a, b] eller en rad per värde med bindestreck',
    ],
  ],
  ['empty list', ids().min(1), '[]', ['value: listan är tom – skriv minst ett värde']],
  [
    'short list',
    z.array(z.string()).min(2),
    '[a]',
    ['value: listan är för kort – skriv minst 2 värden'],
  ],
  [
    'long list',
    z.array(z.string()).max(1),
    '[a, b]',
    ['value: listan är för lång – högst 1 värden'],
  ],
  [
    'the same twice',
    uniqueList(z.string()),
    '[a, b, a]',
    ['value[3]: ”a” står två gånger i listan – ta bort den ena'],
  ],
  [
    'text for group',
    z.strictObject({a: z.string()}),
    'b',
    [
      'value: ska vara en grupp av fält men är ”b” – skriv som nyckel: värde, indraget under fältet',
    ],
  ],
  [
    'list for group',
    z.strictObject({a: z.string()}),
    '[b]',
    [
      'value: ska vara en grupp av fält men är en lista – skriv som nyckel: värde, indraget under fältet',
    ],
  ],
  [
    'outside the set',
    z.enum(['lag', 'rad']),
    'laag',
    ['value: ”laag” är inte ett tillåtet värde – menade du ”lag”? Tillåtet: lag, rad'],
  ],
  [
    'far outside the set',
    z.enum(['lag', 'rad']),
    'kommun',
    ['value: ”kommun” är inte ett tillåtet värde – välj bland: lag, rad'],
  ],
  [
    'not the literal',
    z.literal('nej'),
    'ja',
    ['value: ”ja” är inte ett tillåtet värde – välj bland: nej'],
  ],
  [
    'bad id',
    id(),
    'Å-b',
    ['value: fel form på id – använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö'],
  ],
  [
    'bad date',
    isoDate(),
    '1 maj',
    ['value: fel form på datum – skriv år-månad-dag, till exempel 2026-11-22'],
  ],
  [
    'no such day',
    isoDate(),
    '2026-02-30',
    ['value: dagen finns inte i kalendern – kontrollera år, månad och dag'],
  ],
  ['leap day', isoDate(), '2028-02-29', []],
  [
    'bad address',
    webUrl(),
    'riksdagen.se',
    ['value: fel form på webbadress – skriv hela adressen, med https:// först och utan mellanslag'],
  ],
  ['one or more: one', oneOrMore(z.enum(['a', 'b'])), 'a', []],
  ['one or more: several', oneOrMore(z.enum(['a', 'b'])), '[a, b]', []],
  [
    'one or more: wrong in list',
    oneOrMore(z.enum(['alfa', 'beta'])),
    '[alfa, bta]',
    ['value[2]: ”bta” är inte ett tillåtet värde – menade du ”beta”? Tillåtet: alfa, beta'],
  ],
  ['section as number', sectionNumber(), '9', []],
  ['section with letter', sectionNumber(), '13 a', []],
  [
    'bad section',
    sectionNumber(),
    'nio',
    ["value: fel form på nummer – skriv till exempel '9' eller '13 a'"],
  ],
  [
    'unknown key in a list',
    z.array(z.strictObject({skal: z.string()})),
    '[{skal: a, skall: b}]',
    [
      'value[1].skall: okänt fält ”skall” – menade du ”skal”? Rätta stavningen eller ta bort fältet',
    ],
  ],
  [
    'unknown kind',
    z.discriminatedUnion('typ', [
      z.strictObject({typ: z.literal('a')}),
      z.strictObject({typ: z.literal('b')}),
    ]),
    '{typ: c}',
    ['value.typ: ”c” är inte ett tillåtet värde – välj bland: a, b'],
  ],
  [
    'wrong pattern',
    z.string().regex(/^x/),
    'y',
    ['value: fel form – skriv så att det följer mönstret /^x/'],
  ],
  [
    'not a multiple',
    z.number().multipleOf(5),
    '7',
    ['value: talet går inte jämnt upp i 5 – ändra talet'],
  ],
];

describe('validate', () => {
  it.each(TABLE)('%s', (_name, schema, yaml, expected) => {
    expect(said(schema, yaml)).toEqual(expected);
  });

  it('asks for a key that is missing', () => {
    const {data, locator} = readYaml('annat: 1\n', {file: 'x.yaml'});
    const schema = z.strictObject({titel: z.string(), slag: z.enum(['lag', 'rad'])});
    const {problems} = validate(schema, data, 'x.yaml', locator);
    expect(problems.map(({field, what}) => `${field}: ${what}`)).toEqual([
      'titel: fältet saknas',
      'slag: fältet saknas',
      'annat: okänt fält ”annat”',
    ]);
  });

  it('gives the value back when all is well', () => {
    const {data, locator} = readYaml('a: 1\n', {file: 'x.yaml'});
    const {result} = validate(z.strictObject({a: z.number()}), data, 'x.yaml', locator);
    expect(result).toEqual({ok: true, value: {a: 1}});
  });
});

describe('formatPath', () => {
  it('counts list places from one', () => {
    expect(formatPath(['passarInte', 0, 'text'])).toBe('passarInte[1].text');
  });
});
