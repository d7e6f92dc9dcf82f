import {longestIsRight, MAX_LONGEST_SHARE, MIN_SINGLE_CHOICE} from '../../courses/giveaway';
import {entryProblem} from '../../content/entry';
import type {Problem} from '../../content/problem';
import type {Library} from '../loadLibrary';

/** How many questions a module needs to be worth a test and a repetition. */
const MIN_QUESTIONS = 8;

/** What the courses must hold together: ids, enough questions, no answer that gives itself away, reviews in time. */
export function checkCourses(library: Library): Problem[] {
  return [
    ...library.moduler.flatMap((lesson) => moduleId(lesson)),
    ...library.moduler.flatMap((lesson) => fewQuestions(lesson, library)),
    ...library.kurser.flatMap((course) => giveaways(course, library)),
    ...[...library.fragor, ...library.kurser].flatMap((entry) => overdue(entry, library.today)),
    ...paths(library),
  ];
}

const folderOf = (file: string): string => file.split('/')[1] ?? '';
const baseOf = (file: string): string => file.replace(/\.(?:mdx|fragor\.yaml)$/, '');

/** `sip-1` for the first module of the course sip: progress on readers' devices is kept by it. */
function moduleId(lesson: Library['moduler'][number]): Problem[] {
  const {modul} = lesson.value;
  const course = folderOf(lesson.file);
  if (new RegExp(`^${course}-\\d+$`).test(modul)) return [];
  return [
    entryProblem(
      lesson,
      ['modul'],
      `modulens id ”${modul}” hör inte till kursen ${course}`,
      `skriv kursens id och modulens nummer: ${course}-1`,
    ),
  ];
}

function fewQuestions(lesson: Library['moduler'][number], library: Library): Problem[] {
  const count = library.fragor.filter(({file}) => baseOf(file) === baseOf(lesson.file)).length;
  if (count >= MIN_QUESTIONS) return [];
  return [
    entryProblem(
      lesson,
      ['modul'],
      `modulen har ${count} ${count === 1 ? 'fråga' : 'frågor'}`,
      `skriv minst ${MIN_QUESTIONS} i ${baseOf(lesson.file)}.fragor.yaml`,
      'varning',
    ),
  ];
}

function giveaways(course: Library['kurser'][number], library: Library): Problem[] {
  const questions = library.fragor.filter(({file}) => folderOf(file) === course.value.id);
  const {total, longest} = longestIsRight(questions.map(({value}) => value));
  if (total < MIN_SINGLE_CHOICE || longest / total <= MAX_LONGEST_SHARE) return [];
  return [
    entryProblem(
      course,
      ['id'],
      `det rätta svaret är längst i ${longest} av ${total} envalsfrågor, så längden avslöjar svaret`,
      'skriv längre fel svar, eller korta de rätta',
      'varning',
    ),
  ];
}

type Reviewed = Library['fragor'][number] | Library['kurser'][number];

function overdue(entry: Reviewed, today: string): Problem[] {
  const {granskaSenast, id} = entry.value;
  if (granskaSenast >= today) return [];
  return [
    entryProblem(
      entry,
      ['granskaSenast'],
      `${id} skulle ha granskats senast ${granskaSenast}`,
      'be kursens ägare granska och sätt ett nytt datum',
      'varning',
    ),
  ];
}

/** The steps of a path are courses or modules; those whose lessons are not written yet are only warned of. */
function paths(library: Library): Problem[] {
  const written = new Set([
    ...library.kurser.map(({value}) => value.id),
    ...library.moduler.map(({value}) => value.modul),
  ]);
  const coming = new Set(
    library.files.flatMap((file) => (file.startsWith('courses/') ? [folderOf(file)] : [])),
  );
  return library.vagar.flatMap((path) =>
    path.value.steg.flatMap((step, index) => {
      if (written.has(step)) return [];
      const soon = coming.has(step) || coming.has(step.replace(/-\d+$/, ''));
      return [
        entryProblem(
          path,
          ['steg', index],
          `kursen eller modulen ”${step}” finns inte${soon ? ' än och visas inte' : ''}`,
          'skriv en kurs id (sip) eller en moduls id (sip-1)',
          soon ? 'varning' : 'fel',
        ),
      ];
    }),
  );
}
