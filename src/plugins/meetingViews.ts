import {createGuide, type Guide} from '../guide/guide';
import {candidates, compareGuess, guessOf} from '../guide/practice';
import type {Forklaring} from '../guide/explain/tree';
import {compiledGuide} from '../library/guideModel';
import type {Library} from '../library/loadLibrary';
import {registerOf} from '../library/register';
import {pickForWall} from '../meeting/apart';
import {meetingId} from '../meeting/plan';
import type {
  CaseInsats,
  CaseView,
  HandoutView,
  PackageFile,
  PackageSummary,
  PackageView,
} from '../meeting/view';
import {coursesOf, lessonsOf, moduleView} from './courseViews';
import {citedWords} from './views/citedWords';

type Meeting = Library['moten'][number];
type Lesson = Library['moduler'][number];
type Case = Library['fall'][number];

/** A package with what it belongs to: a lesson or a case. */
type Owned = {readonly meeting: Meeting; readonly grupp: string} & (
  | {readonly lesson: Lesson; readonly example?: undefined}
  | {readonly lesson?: undefined; readonly example: Case}
);

const CASES = 'Fall ur Insatsguiden';

/** Packages whose lesson or case is there, in the order of the courses, cases last. */
function owned(library: Library): Owned[] {
  const besideOf = (file: string): Meeting | undefined =>
    library.moten.find((meeting) => meeting.file === file.replace(/\.(?:mdx|yaml)$/, '.mote.yaml'));
  const modules = coursesOf(library).flatMap((course) =>
    lessonsOf(course.value.id, library).flatMap((lesson): Owned[] => {
      const meeting = besideOf(lesson.file);
      return meeting ? [{meeting, lesson, grupp: course.value.titel}] : [];
    }),
  );
  const cases = library.fall.flatMap((example): Owned[] => {
    const meeting = besideOf(example.file);
    return meeting ? [{meeting, example, grupp: CASES}] : [];
  });
  return [...modules, ...cases];
}

/** Every package, as it is chosen on the start page. */
export function packageSummaries(library: Library): PackageSummary[] {
  return owned(library).map(({meeting, grupp, lesson, example}) => ({
    id: meetingId(meeting.value),
    titel: (lesson ?? example).value.titel,
    syfte: meeting.value.syfte,
    grupp,
    moment: meeting.value.moment.map(({id, typ, titel, tid}) => ({id, typ, titel, tid})),
  }));
}

/** How many cases lie in a file together: a meeting about a case seldom needs more than one. */
const CASES_A_FILE = 12;

/** The packages in files that are loaded when a meeting needs them: a course each, and some for the cases. */
export function packageFiles(library: Library): Map<string, PackageFile> {
  const compiled = compiledGuide(library);
  const guide = compiled?.ok ? createGuide(compiled.model) : undefined;
  const groups = new Map<string, Owned[]>();
  let cases = 0;
  for (const each of owned(library)) {
    const name = each.lesson
      ? `kurs-${each.lesson.file.split('/')[1] ?? ''}`
      : `fall-${Math.floor(cases++ / CASES_A_FILE) + 1}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return new Map(
    [...groups].map(([name, list]) => {
      const views = list.map((each) => packageView(each, library, guide));
      const paket = Object.fromEntries(views.map((view) => [view.id, view]));
      return [name, {paket, ...citedWords(paket, registerOf(library))}];
    }),
  );
}

function packageView(each: Owned, library: Library, guide: Guide | undefined): PackageView {
  const {meeting, grupp, lesson, example} = each;
  const common = {
    id: meetingId(meeting.value),
    syfte: meeting.value.syfte,
    grupp,
    moment: meeting.value.moment,
    fall: casesOf(meeting, library, guide),
  };
  if (lesson) {
    const view = moduleView(lesson, library);
    const asked = new Set(
      meeting.value.moment.flatMap((moment) => (moment.typ === 'rost' ? moment.fragor : [])),
    );
    const items = view.fragor.filter(({fraga}) => asked.has(fraga.id));
    const {mal, missuppfattningar, provaPaJobbet, sidor} = view;
    return {
      ...common,
      titel: view.titel,
      kalla: {text: view.titel, to: view.url},
      fragor: Object.fromEntries(items.map((item) => [item.fraga.id, item])),
      blad: {mal, missuppfattningar, prova: provaPaJobbet, lardomar: [], sidor},
    };
  }
  const {titel, id, lardomar} = example.value;
  const blad: HandoutView = {mal: [], missuppfattningar: [], lardomar, sidor: []};
  return {
    ...common,
    titel,
    kalla: {text: titel, to: `/guide/ova/?fall=${id}`},
    fragor: {},
    blad,
  };
}

function casesOf(
  meeting: Meeting,
  library: Library,
  guide: Guide | undefined,
): Record<string, CaseView> {
  const ids = new Set(
    meeting.value.moment.flatMap((moment) =>
      moment.typ === 'yrkesvis' ? [moment.fall ?? meeting.value.fall] : [],
    ),
  );
  const found = library.fall.filter(({value}) => ids.has(value.id));
  return guide
    ? Object.fromEntries(found.map(({value}) => [value.id, caseView(value, guide)]))
    : {};
}

function caseView(example: Case['value'], guide: Guide): CaseView {
  const {model} = guide;
  const result = guide.judge(example.fakta);
  const slugs = candidates(result, model);
  const home = model.insatser[model.nioAtta.insats]?.slug;
  const insatser = compareGuess(slugs, {}, result).map(({slug, utfall}): CaseInsats => {
    const known = model.insatser.find((insats) => insats.slug === slug);
    const tree = result.forklaringar.find(({insats}) => insats === slug);
    return {
      slug,
      namn: known?.kortnamn ?? known?.titel ?? slug,
      to: `/insatser/${slug}/`,
      utfall,
      svar: guessOf(utfall),
      skal: tree ? reasons(tree) : [],
    };
  });
  const {triage} = result.tillsammans;
  return {
    id: example.id,
    titel: example.titel,
    berattelse: example.berattelse,
    varfor: example.varfor,
    lardomar: example.lardomar,
    diskutera: example.diskutera,
    insatser: pickForWall(insatser, home === undefined ? [] : [home]),
    triage: {
      val: model.triage.map(({niva, etikett}) => ({niva, etikett})),
      svar: triage.niva,
      skal: triage.skal.map(({text}) => text),
    },
  };
}

/** How much of the reasons fits on one screen in large type, in characters. */
const MAX_REASONS = 420;

/** The reasons that decide an insats's verdict, the weightiest first, as many as can be read from afar. */
function reasons({bidrag, egna, utfall}: Forklaring): string[] {
  const barred = egna.filter(({lage}) => lage === 'inte-uppfyllt').map(({skal}) => skal);
  const open = egna.filter(({lage}) => lage === 'oppet' || lage === 'bedoms').map(({skal}) => skal);
  const says = bidrag
    .filter(({sager, lage}) => lage !== 'falskt' && isAgainst(sager) === (utfall === 'passar-inte'))
    .map(({skal}) => skal);
  const ordered = [...new Set([...barred, ...says, ...open])];
  let room = MAX_REASONS;
  return ordered.filter((text, index) => {
    room -= text.length;
    return index === 0 || (room >= 0 && index < 3);
  });
}

const isAgainst = (sager: string): boolean => sager.startsWith('passar-inte');
