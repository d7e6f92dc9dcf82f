import path from 'node:path';
import {entryProblem} from '../../content/entry';
import type {Problem} from '../../content/problem';
import {suggestion} from '../../content/suggest';
import {VERKSAMHET} from '../../insatser/labels';
import type {Library} from '../loadLibrary';

/** Files lie where their content says, under names that make good addresses. */
export function checkPlacement(library: Library): Problem[] {
  return [
    ...library.files.flatMap(fileName),
    ...library.files.flatMap((file) => misplacedInsats(file)),
    ...unread(library),
    ...library.insatser.flatMap(insatsPlace),
    ...library.kurser.flatMap(courseId),
    ...coursesWithout(library),
    ...library.lagrum.flatMap((entry) => {
      const wanted = provisionId(entry.value);
      return entry.value.id === wanted
        ? []
        : [
            entryProblem(
              entry,
              ['id'],
              `id:t ”${entry.value.id}” stämmer inte med lag, kapitel, paragraf och punkt`,
              `skriv ${wanted}`,
            ),
          ];
    }),
    ...chapters(library),
  ];
}

function insatsPlace(entry: Library['insatser'][number]): Problem[] {
  const {dir, name} = path.posix.parse(entry.file);
  const folder = path.posix.basename(dir);
  const problems: Problem[] = [];
  if (entry.value.slug !== name) {
    problems.push(
      entryProblem(
        entry,
        ['slug'],
        `slug ”${entry.value.slug}” är inte filens namn`,
        `skriv ${name}, eller byt namn på filen`,
      ),
    );
  }
  if (isVerksamhet(folder) && entry.value.verksamhet !== folder) {
    problems.push(
      entryProblem(
        entry,
        ['verksamhet'],
        `verksamhet ”${entry.value.verksamhet}” är inte mappens namn`,
        `skriv ${folder}, eller flytta filen till docs/insatser/${entry.value.verksamhet}/`,
      ),
    );
  }
  return problems;
}

function courseId(entry: Library['kurser'][number]): Problem[] {
  const folder = entry.file.split('/')[1] ?? '';
  if (entry.value.id === folder) return [];
  return [
    entryProblem(
      entry,
      ['id'],
      `id ”${entry.value.id}” är inte mappens namn`,
      `skriv ${folder}, eller byt namn på mappen`,
    ),
  ];
}

/** Lessons in a folder that does not say which course it is; questions without their lesson. */
function coursesWithout(library: Library): Problem[] {
  return library.files.flatMap((file) => {
    const lesson = /^(courses\/[^/]+)\/[^/]+\.mdx$/.exec(file);
    if (lesson && !library.files.includes(`${lesson[1]}/kurs.yaml`)) {
      return [fault(file, 'kursen saknar kurs.yaml', `lägg till ${lesson[1]}/kurs.yaml`)];
    }
    const questions = /^(courses\/.*)\.fragor\.yaml$/.exec(file);
    if (questions && !library.files.includes(`${questions[1]}.mdx`)) {
      return [questionsAlone(library, file)];
    }
    return [];
  });
}

/** Questions may be written before the course's first lesson; after that a name that fits none is a slip. */
function questionsAlone(library: Library, file: string): Problem {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const begun = library.files.some((each) => each.startsWith(folder) && each.endsWith('.mdx'));
  const problem = fault(
    file,
    'frågorna hör inte till någon modul',
    'ge filen samma namn som modulen bredvid',
  );
  return begun ? problem : {...problem, level: 'varning'};
}

const isVerksamhet = (folder: string): boolean =>
  (VERKSAMHET as readonly string[]).includes(folder);

/** The id that follows from the parts: `osl-26-9c`, `lss-9-8`. */
export function provisionId(value: Library['lagrum'][number]['value']): string {
  const parts = [value.lag, value.kapitel, value.paragraf, value.punkt];
  return parts
    .filter((part): part is string => typeof part === 'string')
    .map((part) => part.replace(/\s/g, ''))
    .join('-');
}

/** A law with chapters has a chapter in each provision, and a law without has none. */
function chapters(library: Library): Problem[] {
  const laws = new Map(library.lagar.map((law) => [law.value.id, law.value]));
  return library.lagrum.flatMap((entry) => {
    const law = laws.get(entry.value.lag);
    if (law === undefined || law.harKapitel === (entry.value.kapitel !== null)) return [];
    return [
      law.harKapitel
        ? entryProblem(
            entry,
            ['kapitel'],
            `${law.kortnamn} har kapitel men lagrummet har inget`,
            'skriv kapitlets nummer',
          )
        : entryProblem(
            entry,
            ['kapitel'],
            `${law.kortnamn} har inga kapitel`,
            'skriv kapitel: null',
          ),
    ];
  });
}

const NAME = /^_?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

function fileName(file: string): Problem[] {
  if (!/\.(?:mdx|ya?ml)$/.test(file)) return [];
  const wrong = file.split('/').find((part) => !NAME.test(part));
  if (wrong === undefined) return [];
  return [
    fault(
      file,
      `namnet ”${wrong}” blir ingen bra adress`,
      'använd små bokstäver a–z, siffror och bindestreck, utan å, ä, ö och mellanslag',
    ),
  ];
}

function misplacedInsats(file: string): Problem[] {
  const found = /^docs\/insatser\/(.*)\.mdx$/.exec(file)?.[1];
  if (found === undefined) return [];
  const parts = found.split('/');
  if (parts.length !== 2) {
    return [
      fault(
        file,
        'insatser ligger i docs/insatser/<verksamhet>/',
        `flytta filen; verksamheter: ${VERKSAMHET.join(', ')}`,
      ),
    ];
  }
  const folder = parts[0] ?? '';
  if (isVerksamhet(folder)) return [];
  return [
    fault(file, `mappen ”${folder}” är ingen verksamhet`, suggestion(folder, VERKSAMHET, '')),
  ];
}

/** Rooms whose files are not read yet by any collection. */
const AWAITED = /^(?:docs\/(?:kontakter|verktyg)\/|courses\/)/;

/** A data file under a name that nothing reads would be lost without a word. */
function unread(library: Library): Problem[] {
  const names = library.files.filter((file) => library.read.has(file));
  return library.files
    .filter((file) => /\.(?:mdx|md|ya?ml)$/.test(file))
    .filter((file) => !library.read.has(file) && !AWAITED.test(file))
    .map((file) =>
      file.endsWith('.md')
        ? fault(file, 'sidor skrivs i .mdx', 'byt filändelse till .mdx')
        : fault(
            file,
            'ingen läser den här filen',
            suggestion(file, names, 'kontrollera namn och mapp'),
          ),
    );
}

function fault(file: string, what: string, mend: string): Problem {
  return {file, line: 1, column: 1, field: '', what, mend, level: 'fel'};
}
