import {entryProblem} from '../../content/entry';
import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import {LENGTHS, VOTED_KINDS} from '../../meeting/lengths';
import type {Library} from '../loadLibrary';
import {unknownId} from '../links';

type Meeting = Library['moten'][number];

/** Counting, talking and counting again takes at least this many minutes for each question. */
const MIN_MINUTES_A_QUESTION = 4;

/** Meeting packages lie beside their lesson or case, and ask questions and use cases that exist. */
export function checkMeetings(library: Library): Problem[] {
  return [
    ...library.files.flatMap((file) => alone(file, library)),
    ...library.moten.flatMap((meeting) => [
      ...owner(meeting, library),
      ...questions(meeting, library),
      ...cases(meeting, library),
    ]),
  ];
}

/** A package whose lesson or case is not there. */
function alone(file: string, library: Library): Problem[] {
  const base = /^(.*)\.mote\.yaml$/.exec(file)?.[1];
  if (base === undefined) return [];
  const isLesson = base.startsWith('courses/');
  if (library.files.includes(`${base}${isLesson ? '.mdx' : '.yaml'}`)) return [];
  const what = `mötespaketet hör inte till ${isLesson ? 'någon modul' : 'något fall'}`;
  const mend = `ge filen samma namn som ${isLesson ? 'modulen' : 'fallet'} bredvid`;
  return [{file, line: 1, column: 1, field: '', what, mend, level: 'fel'}];
}

/** The id written in the package is that of the lesson or case it lies beside. */
function owner(meeting: Meeting, library: Library): Problem[] {
  const {modul, fall} = meeting.value;
  if (meeting.file.startsWith('courses/')) {
    if (modul === undefined)
      return [
        refuse(meeting, 'fall', 'paketet ligger i en kurs men är för ett fall – skriv modul:'),
      ];
    const lesson = library.moduler.find(({file}) => file === beside(meeting.file, '.mdx'));
    if (lesson === undefined || lesson.value.modul === modul) return [];
    const right = lesson.value.modul;
    return [refuse(meeting, 'modul', `”${modul}” är inte modulen bredvid – skriv ${right}`)];
  }
  if (fall === undefined)
    return [
      refuse(meeting, 'modul', 'paketet ligger bland fallen men är för en modul – skriv fall:'),
    ];
  const right = caseId(beside(meeting.file, '.yaml'));
  if (fall === right) return [];
  return [refuse(meeting, 'fall', `”${fall}” är inte fallet bredvid – skriv ${right}`)];
}

function questions(meeting: Meeting, library: Library): Problem[] {
  const file = beside(meeting.file, '.fragor.yaml');
  const written = library.written.get(file);
  return meeting.value.moment.flatMap((moment, index) => {
    if (moment.typ !== 'rost') return [];
    const hurried = LENGTHS.flatMap((length) => {
      const minutes = moment.tid[length];
      if (minutes === undefined) return [];
      if (minutes >= MIN_MINUTES_A_QUESTION * moment.fragor.length) return [];
      const what = `${minutes} minuter räcker knappt till ${moment.fragor.length} frågor`;
      const mend = 'räkna med 5–8 minuter för varje fråga';
      return [entryProblem(meeting, ['moment', index, 'tid', length], what, mend, 'varning')];
    });
    return [...hurried, ...moment.fragor.flatMap((id, at) => asked(id, at, index))];
  });

  function asked(id: string, at: number, index: number): Problem[] {
    const place = ['moment', index, 'fragor', at];
    if (!library.files.includes(file)) {
      return [entryProblem(meeting, place, 'modulen har inga frågor', `skriv dem i ${file}`)];
    }
    if (written === undefined) return []; // the file could not be read; that is said of itself
    if (!written.includes(id)) {
      const {what, mend} = splitMessage(unknownId('frågan', id, new Set(written)));
      return [entryProblem(meeting, place, what, mend)];
    }
    const question = library.fragor.find((each) => each.file === file && each.value.id === id);
    if (question === undefined || isVoted(question.value.typ)) return [];
    return [
      entryProblem(
        meeting,
        place,
        `frågan ${id} är av typ ${question.value.typ} och går inte att rösta om med kort`,
        `välj en fråga av typ ${VOTED_KINDS.join(', ')}`,
      ),
    ];
  }
}

const isVoted = (kind: string): boolean => (VOTED_KINDS as readonly string[]).includes(kind);

function cases(meeting: Meeting, library: Library): Problem[] {
  const ids = new Set(library.files.filter((file) => CASE.test(file)).map(caseId));
  return meeting.value.moment.flatMap((moment, index) => {
    if (moment.typ !== 'yrkesvis' || moment.fall === undefined || ids.has(moment.fall)) return [];
    const {what, mend} = splitMessage(unknownId('fallet', moment.fall, ids));
    return [entryProblem(meeting, ['moment', index, 'fall'], what, mend)];
  });
}

const CASE = /^docs\/guide\/fall\/[^/.]+\.yaml$/;
const caseId = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');
const beside = (file: string, ending: string): string => file.replace(/\.mote\.yaml$/, ending);

function refuse(meeting: Meeting, field: string, message: string): Problem {
  const {what, mend} = splitMessage(message);
  return entryProblem(meeting, [field], what, mend);
}
