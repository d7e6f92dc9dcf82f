import type {Block, SheetDocument} from '../document/model';
import {STANDING_TEXT, type QuestionResult, type Summary} from './summary';
import {MIN_TOLD, type Told} from './suppress';

/** Says what the report is and is not. Stands on the screen, on paper and in the file. */
export const REPORT_NOTICE = `Rapporten är summor från ett möte och säger inget om någon enskild. Antal under ${MIN_TOLD} visas inte, och inte heller antal som skulle gå att räkna ut ur dem. Jämför inte enheter med den.`;

const HIDDEN = 'visas inte';
const toldText = (value: Told | undefined): string =>
  value === undefined || value === 'dolt' ? HIDDEN : String(value);

/** The unit's knowledge gaps after a meeting, as a document for Word and print. */
export function reportSheet(
  summary: Summary,
  about: {titel: string; datum: string},
): SheetDocument {
  return {
    title: 'Kunskapsluckor efter mötet',
    subtitle: `${about.titel} · ${about.datum}`,
    notice: REPORT_NOTICE,
    blocks: [
      {kind: 'heading', level: 2, text: 'Ta upp igen'},
      ...suggestionBlocks(summary),
      ...(summary.fragor.length > 0
        ? ([{kind: 'heading', level: 2, text: 'Frågorna ni röstade om'}] as const)
        : []),
      ...summary.fragor.flatMap(questionBlocks),
      ...caseBlocks(summary),
    ],
  };
}

function suggestionBlocks({forslag}: Summary): Block[] {
  if (forslag.length === 0) {
    return [{kind: 'paragraph', text: 'Inget i mötet pekade ut något att ta upp igen.'}];
  }
  return [
    {kind: 'list', ordered: true, items: forslag.map(({text, varfor}) => `${text}. ${varfor}`)},
  ];
}

function questionBlocks(question: QuestionResult): Block[] {
  return [
    {kind: 'heading', level: 3, text: question.fraga},
    {
      kind: 'paragraph',
      text: `Före samtalet: ${STANDING_TEXT[question.laget[0]].toLowerCase()}. Efter: ${STANDING_TEXT[question.laget[1]].toLowerCase()}. Vanlig missuppfattning: ${question.missuppfattning}`,
    },
    {
      kind: 'table',
      caption: 'Röster före och efter samtalet',
      headers: ['Svar', 'Rätt', 'Före', 'Efter'],
      rows: question.svar.map(({bokstav, text, ratt}, index) => [
        `${bokstav}. ${text}`,
        ratt ? 'Ja' : 'Nej',
        toldText(question.fore[index]),
        toldText(question.efter[index]),
      ]),
    },
  ];
}

function caseBlocks({fall}: Summary): Block[] {
  return fall.flatMap(({titel, skillnader}): Block[] => [
    {kind: 'heading', level: 2, text: `Fallet: ${titel}`},
    skillnader.length === 0
      ? {kind: 'paragraph', text: 'LSS, IFF och guiden svarade lika.'}
      : {
          kind: 'table',
          caption: 'Där svaren skilde sig',
          headers: ['Fråga', 'LSS', 'IFF', 'Guiden'],
          rows: skillnader.map(({namn, lss, iff, guiden}) => [namn, lss, iff, guiden]),
        },
  ]);
}

export const REPORT_HEADERS = [
  'Datum',
  'Möte',
  'Modul',
  'Fråga',
  'Svar',
  'Rätt svar',
  'Före',
  'Efter',
  'Läget före',
  'Läget efter',
  'Vanlig missuppfattning',
] as const;

/** The same as rows of a table, an answer a row. */
export function reportRows(
  {fragor}: Summary,
  {titel, datum}: {titel: string; datum: string},
): string[][] {
  return fragor.flatMap((question) =>
    question.svar.map(({bokstav, text, ratt}, index) => [
      datum,
      titel,
      question.modul.text,
      question.fraga,
      `${bokstav}. ${text}`,
      ratt ? 'ja' : 'nej',
      toldText(question.fore[index]),
      toldText(question.efter[index]),
      STANDING_TEXT[question.laget[0]],
      STANDING_TEXT[question.laget[1]],
      question.missuppfattning,
    ]),
  );
}
