import path from 'node:path';
import {isScored} from '../courses/kinds';
import {contentHash} from '../courses/contentHash';
import type {Question} from '../courses/questionSchema';
import {drawTests, warmUp, type Pool} from '../courses/tests';
import type {CourseSummary, ItemView, LinkView, ModuleSummary, ModuleView} from '../courses/view';
import {known} from '../library/known';
import {leadsSomewhere} from '../library/links';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import {addressOf} from './links';
import {meetingUrl} from './meetingUrl';
import {citedWords} from './views/citedWords';
import {titleOf} from './views/titles';

type Lesson = Library['moduler'][number];
type Course = Library['kurser'][number];

/** A course's lessons in order: by `ordning`, then by the number of the file. */
export function lessonsOf(course: string, library: Library): Lesson[] {
  return library.moduler
    .filter(({file}) => file.startsWith(`courses/${course}/`))
    .sort((a, b) => a.file.localeCompare(b.file, 'sv'));
}

/** The questions that lie beside a lesson. */
export function questionsOf(lesson: Lesson, library: Library): Question[] {
  const file = lesson.file.replace(/\.mdx$/, '.fragor.yaml');
  return library.fragor.filter((entry) => entry.file === file).map(({value}) => value);
}

/** Courses that have lessons, in the order they are listed. */
export function coursesOf(library: Library): Course[] {
  return library.kurser
    .filter(({value}) => lessonsOf(value.id, library).length > 0)
    .sort((a, b) => a.value.ordning - b.value.ordning);
}

/** Everything a lesson's page shows beside its text. */
export function moduleView(lesson: Lesson, library: Library): ModuleView {
  const courseId = lesson.file.split('/')[1] ?? '';
  const course = library.kurser.find(({value}) => value.id === courseId)?.value;
  const questions = questionsOf(lesson, library);
  const {modul, titel, minuter, mal, missuppfattningar, provaPaJobbet} = lesson.value;
  const sidor = links(lesson.value.kunskapssidor, library);
  const lessons = lessonsOf(courseId, library);
  const next = lessons[lessons.indexOf(lesson) + 1];
  const fragor = questions.map((question) => itemView(question, sidor, library));
  const mote = meetingUrl({modul}, library);
  const texts = [missuppfattningar, provaPaJobbet, mal, questions];
  return {
    modul,
    titel,
    url: lesson.url,
    kurs: {
      id: courseId,
      titel: course?.titel ?? courseId,
      url: `/kurser/${courseId}/`,
      troskel: course?.troskel ?? 80,
    },
    minuter,
    mal,
    missuppfattningar,
    provaPaJobbet,
    sidor,
    fragor,
    uppvarmning: warmUp({modul, fragor: questions}, library.today),
    ...(mote !== undefined && {mote}),
    ...(next && {nasta: {text: next.value.titel, to: next.url}}),
    ...citedWords(texts, registerOf(library)),
  };
}

function itemView(question: Question, fallback: readonly LinkView[], library: Library): ItemView {
  const own = links(question.sidor ?? [], library);
  return {
    fraga: question,
    hash: contentHash(question),
    kallor: question.kallor.flatMap((id) => {
      const source = library.kallor.find(({value}) => value.id === id)?.value;
      return source ? [{titel: source.titel, ...(source.url && {url: source.url})}] : [];
    }),
    sidor: own.length > 0 ? own : fallback,
  };
}

/** Links by id or path; those to what is not written yet are left out. */
function links(targets: readonly string[], library: Library): LinkView[] {
  return targets
    .filter((target) => leadsSomewhere(target, known(library)))
    .map((target) => ({text: titleOf(target, library), to: addressOf(target)}));
}

/** A course in a list, with the tests before and after it. */
export function courseSummary({value}: Course, library: Library): CourseSummary {
  const lessons = lessonsOf(value.id, library);
  const pools: Pool[] = lessons.map((lesson) => ({
    modul: lesson.value.modul,
    fragor: questionsOf(lesson, library),
  }));
  const {before, after} = drawTests(value.id, pools, library.today);
  return {
    id: value.id,
    titel: value.titel,
    sammanfattning: value.sammanfattning,
    malgrupp: value.malgrupp,
    hallsAv: value.hallsAv,
    url: `/kurser/${value.id}/`,
    troskel: value.troskel,
    moduler: lessons.map((lesson) => moduleSummary(lesson, library)),
    fore: before,
    efter: after,
  };
}

function moduleSummary(lesson: Lesson, library: Library): ModuleSummary {
  return {
    modul: lesson.value.modul,
    titel: lesson.value.titel,
    url: lesson.url,
    minuter: lesson.value.minuter,
    fragor: questionsOf(lesson, library).map((question) => ({
      id: question.id,
      hash: contentHash(question),
      poang: isScored(question),
      sekunder: question.sekunder,
    })),
  };
}

/** The name of the file with a lesson's data: `courses/sip/01-nar-och-hur.mdx` → `modul-sip-01-nar-och-hur.json`. */
export function lessonDataName(file: string): string {
  const {dir, name} = path.posix.parse(file);
  return `modul-${path.posix.basename(dir)}-${name}.json`;
}
