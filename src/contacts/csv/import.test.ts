import fc from 'fast-check';
import {parse} from 'yaml';
import {describe, expect, it} from 'vitest';
import {decodeText} from '../../document/decodeText';
import {contactSchema, type Contact} from '../contactSchema';
import {aContact} from '../testing';
import {COLUMNS} from './columns';
import {planImport} from './merge';
import {MAX_ROWS} from './readTable';
import {changeLines, faultLines} from './report';
import {contactsToCsv} from './writeContacts';
import {applyToYaml} from './yaml';

const HEAD =
  'Id;Funktion;Enhet;Uppdrag;Huvudman;Kommuner;För vad;Telefon;Källor;Hämtad;Kontrolleras senast;Verifierad;Ägare';
const ROW =
  'koping-lss;LSS-handläggare;Köpings kommun;lss;kommun;koping;Ansöka;0221-250 00;kop;2026-11-22;2027-02-28;nej;Redaktören';
const existing = [aContact()];
const plan = (text: string, have: readonly Contact[] = []) => planImport(text, have, () => []);
const faults = (text: string, have?: readonly Contact[]): string[] => {
  const result = plan(text, have);
  return result.ok ? [] : faultLines(result.faults);
};
const table = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');
const withCell = (index: number, value: string): string =>
  table(
    ROW.split(';')
      .map((cell, at) => (at === index ? value : cell))
      .join(';'),
  );
const bytes = (text: string) => decodeText(new TextEncoder().encode(text)).text;
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

describe('a messy file that is right', () => {
  it.each<[string, string]>([
    ['semicolons and CRLF', table(ROW)],
    ['commas', table(ROW).replaceAll(';', ',')],
    ['tabs', table(ROW).replaceAll(';', '\t')],
    ['a byte order mark', bytes(`\uFEFF${table(ROW)}`)],
    ['Windows-1252', decodeText(latin1(table(ROW))).text],
    ['empty lines here and there', `${HEAD}\n\n;;;;;;;;;;;;\n${ROW}\n\n`],
    ['spaces around cells and headings', table(ROW).replaceAll(';', ' ; ')],
    ['headings in capitals', table(ROW).replace(HEAD, HEAD.toUpperCase())],
    ['headings as the YAML has them', table(ROW).replace('För vad', 'forVad')],
    [
      'columns in another order',
      table(ROW)
        .split('\r\n')
        .map((line) => line.split(';').reverse().join(';'))
        .join('\n'),
    ],
    [
      'quoted cells',
      table(
        ROW.split(';')
          .map((cell) => `"${cell}"`)
          .join(';'),
      ),
    ],
    ['a neutralised phone number', withCell(7, "'+46221-250 00").replace("'+", '+')],
  ])('%s', (_, text) => {
    const result = plan(text);
    expect(result.ok && result.changes.map(({id}) => id)).toEqual(['koping-lss']);
  });

  it('a line break inside a cell, and ; inside quotes', () => {
    const result = plan(withCell(6, '"Ansöka; fråga\r\noch mer"'));
    expect(result.ok && result.changes[0]?.contact.forVad).toEqual(['Ansöka; fråga\noch mer']);
  });

  it('only some columns: the others are left alone', () => {
    const result = plan('Id;Telefon\nkoping-lss;0221-999 99', existing);
    expect(result.ok && result.changes[0]?.fields.map(({key}) => key)).toEqual(['telefon']);
    expect(result.ok && result.changes[0]?.contact.forVad).toEqual(existing[0]?.forVad);
  });

  it('an empty cell takes the field away', () => {
    const result = plan('Id;Öppettider\nkoping-lss;', existing);
    expect(result.ok && 'oppettider' in (result.changes[0]?.contact ?? {})).toBe(false);
  });
});

describe('a file that is wrong tells where and how', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'Filen: filen är tom'],
    ['only spaces', ' \n \n', 'Filen: filen är tom'],
    ['only headings', HEAD, 'Filen: det finns inga rader'],
    ['no id column', 'Funktion;Enhet\na;b', 'Rad 1, Id: kolumnen Id saknas'],
    [
      'an unknown column',
      table(ROW).replace('Enhet', 'Enheett'),
      'Rad 1, Enheett: kolumnen ”Enheett” finns inte – menade du',
    ],
    [
      'a heading twice',
      table(ROW).replace('Enhet', 'Funktion'),
      'Rad 1, Funktion: kolumnen finns två gånger',
    ],
    ['a column without heading', table(ROW).replace('Enhet', ''), 'Rad 1: en kolumn saknar rubrik'],
    ['an id twice', table(ROW, ROW), 'Rad 3, Id: id:t ”koping-lss” står redan på rad 2'],
    ['no id', withCell(0, ''), 'Rad 2, Id: id saknas'],
    ['an id with capitals', withCell(0, 'Köping LSS'), 'Rad 2, Id: fel form på id'],
    ['too few cells', table('koping-lss;LSS'), 'Rad 2: raden har färre celler'],
    ['too many cells', table(`${ROW};mer`), 'Rad 2: raden har fler celler'],
    ['an unclosed quote', table(`"${ROW}`), 'Rad 2: ett citattecken är inte avslutat'],
    ['a NUL byte', table(ROW.replace('LSS', 'L\0SS')), 'Rad 2: filen innehåller nolltecken'],
    [
      'HTML',
      withCell(1, '<script>alert(1)</script>'),
      'Rad 2, Funktion: text i fältet ser ut som HTML',
    ],
    [
      'an image tag',
      withCell(6, '<img src=x onerror=y>'),
      'Rad 2, För vad: text i fältet ser ut som HTML',
    ],
    [
      'a formula',
      withCell(1, '=HYPERLINK(1)'),
      'Rad 2, Funktion: texten börjar med ett tecken som kalkylprogram kör',
    ],
    [
      'a formula behind an apostrophe',
      withCell(1, "'=1+1"),
      'Rad 2, Funktion: texten börjar med ett tecken',
    ],
    ['a command', withCell(2, '@SUM(A1)'), 'Rad 2, Enhet: texten börjar med ett tecken'],
    [
      'a formula as e-mail',
      table(ROW).replace('Telefon', 'E-post').replace('0221-250 00', '=a@b.se'),
      'Rad 2, E-post: fel form',
    ],
    ['mixed encodings', withCell(2, 'KÃ¶pings kommun'), 'Rad 2, Enhet: å, ä och ö är felkodade'],
    ['lost letters', withCell(2, 'K\ufffdping'), 'Rad 2, Enhet: å, ä och ö är felkodade'],
    ['a control character', withCell(2, 'K\u0007ping'), 'Rad 2, Enhet: osynliga styrtecken'],
    ['a date as Excel likes it', withCell(9, '22/11/2026'), 'Rad 2, Hämtad: fel form på datum'],
    ['a day that is none', withCell(9, '2026-02-30'), 'Rad 2, Hämtad: dagen finns inte'],
    [
      'a number in scientific form',
      withCell(7, '2,2125E+08'),
      'Rad 2, Telefon: fel form på telefonnummer',
    ],
    ['words for a number', withCell(7, 'växeln'), 'Rad 2, Telefon: fel form på telefonnummer'],
    ['an unknown task', withCell(3, 'allt'), 'Rad 2, Uppdrag:'],
    [
      'hours that cannot be read',
      table(ROW).replace('Telefon', 'Öppettider').replace('0221-250 00', 'ibland'),
      'Rad 2, Öppettider: ”ibland” är inte dagar',
    ],
    [
      'a name without a day',
      table(ROW).replace('Telefon', 'Namn').replace('0221-250 00', 'Test Testsson'),
      'Rad 2, Namn: ett namn får bara stå här en tid',
    ],
    ['a cell of a megabyte', withCell(1, 'x'.repeat(1_000_000)), 'Rad 2, Funktion:'],
    ['a required cell left empty', withCell(8, ''), 'Rad 2, Källor: fältet saknas'],
    [
      'too many rows',
      table(...Array.from({length: MAX_ROWS + 1}, () => 'x')),
      `Filen: filen har ${MAX_ROWS + 1} rader, och gränsen är ${MAX_ROWS}`,
    ],
  ])('%s', (_, text, said) => {
    const lines = faults(text);
    expect(lines.some((line) => line.startsWith(said))).toBe(true);
    expect(lines.every((line) => line.length < 400)).toBe(true);
  });

  it('all faults at once, in order of rows', () => {
    const bad = ROW.replace('2026-11-22', 'i går').replace('lss;kommun', 'lss;kungen');
    const lines = faults(
      table(ROW, bad.replace('koping-lss', 'a'), bad.replace('koping-lss', 'b')),
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Rad 3, Huvudman',
      'Rad 3, Hämtad',
      'Rad 4, Huvudman',
      'Rad 4, Hämtad',
    ]);
  });

  it('what the content check would say is said here too', () => {
    const result = planImport(table(ROW), [], () => [
      {field: 'telefon', message: 'är ett mobilnummer – skriv ett annat'},
    ]);
    expect(result.ok || faultLines(result.faults)).toEqual([
      'Rad 2, Telefon: är ett mobilnummer – skriv ett annat',
    ]);
  });

  it('never lets a cell move the terminal cursor', () => {
    expect(faults(withCell(0, '\u001b[2J')).join('')).not.toContain('\u001b');
  });
});

/** Texts as people write them, also such that a spreadsheet would run or split. */
const words = fc
  .stringMatching(/^[A-Za-zÅÄÖåäö0-9;,"'.: –-]{3,40}$/)
  .map((text) => text.trim())
  .filter((text) => text.length >= 3 && !/^[=+@-]/.test(text));
const contacts = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/), {minLength: 1, maxLength: 12})
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            funktion: words,
            enhet: words,
            forVad: fc.uniqueArray(words, {minLength: 1, maxLength: 3}),
            telefonInfo: fc.option(words, {nil: undefined}),
            aldrar: fc.option(words, {nil: undefined}),
          })
          .map((fields) => aContact({id, ...fields})),
      ),
    ),
  )
  .filter((list) => list.every((contact) => contactSchema.safeParse(contact).success));

describe('export and import', () => {
  it('changes nothing, whatever the texts', () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const csv = contactsToCsv(list);
        const same = plan(csv, list);
        expect(same.ok && same.changes).toEqual([]);
        const fresh = plan(csv);
        const back = fresh.ok ? fresh.changes.map(({contact}) => contact) : [];
        expect(contactsToCsv(back)).toBe(csv);
      }),
      {numRuns: 150},
    );
  });

  it('has a column for every field', () => {
    expect(COLUMNS.map(({header}) => header)).toHaveLength(
      new Set(COLUMNS.map((c) => c.header)).size,
    );
    expect(contactsToCsv(existing).split('\r\n')[0]).toContain('Kontrolleras senast');
  });
});

describe('the YAML', () => {
  const source = `# Kommentar överst\n- id: koping-lss\n  funktion: LSS-handläggare # efter\n  enhet: Köpings kommun\n  uppdrag: lss\n  huvudman: kommun\n  kommuner: [koping]\n  forVad:\n    - Ansöka\n  telefon: 0221-250 00\n  kallor: [kop]\n  hamtad: 2026-11-22\n  kontrolleraSenast: 2027-02-28\n  verifierad: nej\n  agare: Redaktören\n`;
  const have = contactSchema.array().parse(parse(source));

  it('is left as it stands when nothing changes', () => {
    expect(applyToYaml(source, [])).toBe(source);
  });

  it('keeps comments and what does not change', () => {
    const result = plan('Id;Telefon;Åldrar\nkoping-lss;1177;0–17 år', have);
    const text = applyToYaml(source, result.ok ? result.changes : []);
    expect(text).toContain('# Kommentar överst');
    expect(text).toContain('# efter');
    expect(contactSchema.array().parse(parse(text))[0]).toMatchObject({
      telefon: ['1177'],
      aldrar: '0–17 år',
      agare: 'Redaktören',
    });
  });

  it('takes new contacts last, and into an empty file', () => {
    const result = plan(table(ROW.replace('koping-lss', 'ny')), have);
    const changes = result.ok ? result.changes : [];
    expect(
      contactSchema
        .array()
        .parse(parse(applyToYaml(source, changes)))
        .map(({id}) => id),
    ).toEqual(['koping-lss', 'ny']);
    expect(contactSchema.array().parse(parse(applyToYaml('', changes)))).toHaveLength(1);
  });
});

describe('the report', () => {
  it('shows before and after', () => {
    const result = plan('Id;Telefon\nkoping-lss;1177', existing);
    expect(result.ok && changeLines(result.changes)).toEqual([
      '~ Ändras: koping-lss (LSS-handläggare)',
      '    Telefon: 0221-250 00 → 1177',
    ]);
  });
});
