import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatProblem} from './problem';
import {readYaml} from './yamlFile';

const FAULTS: readonly (readonly [name: string, yaml: string, line: string])[] = [
  [
    'a tab as indentation',
    'a:\n\tb: 1\n',
    'x.yaml:2: b: tabbtecken som indrag – byt mot mellanslag',
  ],
  [
    'a quote never closed',
    "a: 1\nb: 'text\nc: 2\n",
    'x.yaml:2: b: citattecknet stängs aldrig – lägg till det avslutande citattecknet',
  ],
  [
    'a bracket never closed',
    'a: [1, 2\nb: 2\n',
    'x.yaml:2: b: hakparentesen stängs aldrig – lägg till ]',
  ],
  [
    'the same key twice',
    'a: 1\na: 2\n',
    'x.yaml:2: a: samma fält står två gånger – behåll det ena',
  ],
  [
    'a text that begins with a star',
    'a: *viktigt\n',
    'x.yaml:1: tecknet * pekar på text på ett annat ställe – skriv ut texten, eller sätt den inom citattecken',
  ],
  [
    'a text that begins with a percent sign',
    'a: 1\nb: %d\n',
    'x.yaml:2: b: texten börjar med ett tecken som betyder något särskilt i YAML – sätt hela texten inom citattecken',
  ],
  [
    'a backslash in double quotes',
    'a: "c:\\dokument"\n',
    'x.yaml:1: a: omvänt snedstreck (\\) inom ”dubbla” citattecken – använd enkla citattecken i stället',
  ],
  [
    'two documents',
    'a: 1\n---\nb: 2\n',
    'x.yaml:2: filen innehåller flera YAML-dokument – ta bort raden --- eller ...',
  ],
  [
    'an unknown tag',
    'a: !hemlig 1\n',
    'x.yaml:1: a: taggen är okänd – ta bort taggen som börjar med !, eller sätt texten inom citattecken',
  ],
];

describe('readYaml', () => {
  it('keeps dates as text', () => {
    expect(readYaml('a: 2026-11-22\n', {file: 'x.yaml'}).data).toEqual({a: '2026-11-22'});
  });

  it('knows where a value, a key and a missing key stand', () => {
    const {locator} = readYaml('a:\n  b:\n    - 1\n    - två\nc: 3\n', {file: 'x.yaml'});
    expect(locator.valueAt(['a', 'b', 1])).toEqual({line: 4, column: 7});
    expect(locator.keyAt(['c'])).toEqual({line: 5, column: 1});
    expect(locator.valueAt(['a', 'saknas'])).toEqual({line: 1, column: 1});
  });

  it('counts lines from the top of the file when the YAML is front matter', () => {
    const {locator} = readYaml('a: 1\nb: 2\n', {file: 'x.mdx', lineOffset: 1});
    expect(locator.valueAt(['b']).line).toBe(3);
  });

  it('lists every text with its path', () => {
    const {texts} = readYaml('a: ett\nb: [två, 3]\n', {file: 'x.yaml'});
    expect(texts.map(({path, value}) => [path, value])).toEqual([
      [['a'], 'ett'],
      [['b', 0], 'två'],
    ]);
  });

  it.each(FAULTS)('says what is wrong with %s', (_name, yaml, line) => {
    const {problems, data} = readYaml(yaml, {file: 'x.yaml'});
    expect(problems.map(formatProblem)).toContain(line);
    expect(data).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    const part = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&',
      '*',
      '!',
      '|',
      '>',
      '\t',
      '#',
      '%',
      '?',
      ',',
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 60}), (parts) => {
        const {problems} = readYaml(parts.join(''), {file: 'x.yaml'});
        for (const problem of problems)
          expect(formatProblem(problem)).toMatch(/^x\.yaml:\d+:.* – \S/);
      }),
      {numRuns: 2000},
    );
  });
});
