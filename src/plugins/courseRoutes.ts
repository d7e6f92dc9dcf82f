import {contentHash} from '../courses/contentHash';
import {isScored} from '../courses/kinds';
import type {Question} from '../courses/questionSchema';
import type {CertificateData} from '../courses/ui/CertificatePage';
import type {CourseData} from '../courses/ui/CoursePage';
import type {CoursesData} from '../courses/ui/CoursesPage';
import type {ProgressData} from '../courses/ui/ProgressPage';
import type {RepetitionData} from '../courses/ui/RepetitionPage';
import type {ResultsData} from '../courses/ui/ResultsPage';
import type {CourseSummary, LinkView} from '../courses/view';
import {known} from '../library/known';
import {leadsSomewhere} from '../library/links';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import {coursesOf, courseSummary} from './courseViews';
import {addressOf} from './links';
import type {DataRoute} from './routeTypes';
import {citedWords} from './views/citedWords';
import {titleOf} from './views/titles';

const page = (name: string): string => `@site/src/courses/ui/${name}.tsx`;

/** Pages of the courses with fixed addresses. */
export const COURSE_ROUTES: readonly DataRoute[] = [
  {path: '/kurser/', component: page('CoursesPage'), data: coursesData},
  {path: '/kurser/framsteg/', component: page('ProgressPage'), data: progressData},
  {path: '/kurser/intyg/', component: page('CertificatePage'), data: certificateData},
  {path: '/kurser/resultat/', component: page('ResultsPage'), data: resultsData},
  {path: '/repetition/', component: page('RepetitionPage'), data: repetitionData},
];

/** A page for each course. */
export function coursePages(library: Library): DataRoute[] {
  return coursesOf(library).map((course) => ({
    path: `/kurser/${course.value.id}/`,
    component: page('CoursePage'),
    data: () => courseData(course, library),
  }));
}

function summaries(library: Library): CourseSummary[] {
  return coursesOf(library).map((course) => courseSummary(course, library));
}

function coursesData(library: Library): CoursesData {
  const kurser = summaries(library);
  const stepOf = (id: string): LinkView[] =>
    kurser.flatMap((course): LinkView[] => {
      if (course.id === id) return [{text: course.titel, to: course.url}];
      const found = course.moduler.find(({modul}) => modul === id);
      return found ? [{text: `${course.titel}: ${found.titel}`, to: found.url}] : [];
    });
  const vagar = library.vagar.map(({value}) => ({
    id: value.id,
    titel: value.titel,
    varfor: value.varfor,
    steg: value.steg.flatMap(stepOf),
  }));
  const texts = [kurser.map(({sammanfattning}) => sammanfattning), vagar];
  return {kurser, vagar, ...citedWords(texts, registerOf(library))};
}

function courseData(course: Library['kurser'][number], library: Library): CourseData {
  const {id, sammanfattning, mal, agare, granskad, granskaSenast, kallor} = course.value;
  return {
    kurs: courseSummary(course, library),
    mal,
    agare,
    granskad,
    granskaSenast,
    kallor: kallor.flatMap((source) => {
      const found = library.kallor.find(({value}) => value.id === source)?.value;
      return found ? [{titel: found.titel, ...(found.url && {url: found.url})}] : [];
    }),
    checklista: id === 'introduktion' ? checklist(library) : [],
    ...citedWords([sammanfattning, mal], registerOf(library)),
  };
}

function checklist(library: Library): CourseData['checklista'] {
  return library.checklista.map(({value}) => ({
    ...value,
    punkter: value.punkter.map(({lank, ...point}) => ({
      ...point,
      ...(lank !== undefined &&
        leadsSomewhere(lank, known(library)) && {
          lank: {text: titleOf(lank, library), to: addressOf(lank)},
        }),
    })),
  }));
}

function progressData(library: Library): ProgressData {
  const about = library.fragor.map(({value}) => [value.id, value.missuppfattning]);
  return {
    kurser: summaries(library),
    missuppfattningar: Object.fromEntries(about) as Record<string, string>,
  };
}

function certificateData(library: Library): CertificateData {
  return {kurser: summaries(library), byggd: library.today};
}

function repetitionData(library: Library): RepetitionData {
  return {kurser: summaries(library)};
}

function resultsData(library: Library): ResultsData {
  return {
    fragor: library.fragor.map(({value}) => ({
      id: value.id,
      hash: contentHash(value),
      poang: isScored(value),
      fraga: value.fraga,
      svar: codedAnswers(value),
    })),
  };
}

/** What the places in an answer's code stand for. */
function codedAnswers(question: Question): string[] {
  switch (question.typ) {
    case 'enval':
    case 'flerval':
      return question.svar.map(({text}) => text);
    case 'kortsvar':
      return [...question.godtas, ...question.vanligaFel.map(({text}) => text)];
    default:
      return [];
  }
}
