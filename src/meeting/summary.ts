import {compareApart, NO_ANSWERS, worthTalking, type ApartRow} from './apart';
import {caseOf} from './deck';
import type {AgendaLine} from './plan';
import type {Session} from './session';
import {told, MIN_TOLD, type Told} from './suppress';
import type {PackageView} from './view';
import {isMultiple, optionsOf, rightShare, votersIn, type VoteOption} from './vote';

/** How the room's answers stood in a round, in words coarse enough to say nothing of anyone. */
export type Standing = 'inga' | 'fa' | 'osakra' | 'delade' | 'sakra';

export const STANDING_TEXT: Readonly<Record<Standing, string>> = {
  inga: 'Inga röster räknade',
  fa: 'För få röster för att redovisas',
  osakra: 'Färre än tre av tio rätt',
  delade: 'Mellan tre och sju av tio rätt',
  sakra: 'Fler än sju av tio rätt',
};

/** What a meeting showed about one question. */
export interface QuestionResult {
  readonly id: string;
  readonly fraga: string;
  readonly missuppfattning: string;
  /** Where to learn more: the lesson. */
  readonly modul: {readonly text: string; readonly to: string};
  readonly svar: readonly VoteOption[];
  readonly fore: readonly Told[];
  readonly efter: readonly Told[];
  readonly laget: readonly [fore: Standing, efter: Standing];
  /** Unsure before or after: worth another time. */
  readonly osaker: boolean;
}

/** A case the professions answered apart, and the lines they did not see the same way. */
export interface CaseResult {
  readonly id: string;
  readonly titel: string;
  readonly to: string;
  readonly skillnader: readonly ApartRow[];
}

export interface Summary {
  readonly fragor: readonly QuestionResult[];
  readonly fall: readonly CaseResult[];
  /** Modules and cases to take up, those most needed first, each once. */
  readonly forslag: readonly {
    readonly text: string;
    readonly to: string;
    readonly varfor: string;
  }[];
}

/** What the meeting showed, without names and without small counts. */
export function summaryOf(
  agenda: readonly AgendaLine[],
  packages: readonly PackageView[],
  session: Session,
): Summary {
  const fragor: QuestionResult[] = [];
  const fall: CaseResult[] = [];
  for (const line of agenda) {
    const paket = packages.find(({id}) => id === line.paket);
    const moment = paket?.moment.find(({id}) => id === line.moment);
    if (!paket || !moment) continue;
    if (moment.typ === 'rost') {
      const ids = moment.fragor;
      fragor.push(...ids.flatMap((id) => questionResult(id, line.key, paket, session)));
    }
    const example = caseOf(paket, moment);
    const answers = session.isar[line.key];
    if (example && answers) {
      const rows = worthTalking(compareApart(example, answers ?? NO_ANSWERS));
      const to = `/guide/ova/?fall=${example.id}`;
      fall.push({id: example.id, titel: example.titel, to, skillnader: rows});
    }
  }
  return {fragor, fall, forslag: suggestions(fragor, fall)};
}

function questionResult(
  id: string,
  moment: string,
  paket: PackageView,
  session: Session,
): QuestionResult[] {
  const item = paket.fragor[id];
  const vote = session.rost[`${moment}/${id}`];
  if (!item || !vote) return [];
  const svar = optionsOf(item);
  const multiple = isMultiple(item);
  const [fore, efter] = vote.antal;
  const laget = [standing(fore, svar, multiple), standing(efter, svar, multiple)] as const;
  if (laget.every((each) => each === 'inga')) return [];
  return [
    {
      id,
      fraga: item.fraga.fraga,
      missuppfattning: item.fraga.missuppfattning,
      modul: paket.kalla,
      svar,
      fore: told(fore),
      efter: told(efter),
      laget,
      osaker: laget.some((each) => each === 'osakra' || each === 'delade'),
    },
  ];
}

function standing(
  hands: readonly number[],
  options: readonly VoteOption[],
  multiple: boolean,
): Standing {
  const voters = votersIn(hands, multiple);
  if (voters === 0) return 'inga';
  if (voters < MIN_TOLD) return 'fa';
  const share = rightShare(hands, options) ?? 0;
  if (share < 0.3) return 'osakra';
  return share > 0.7 ? 'sakra' : 'delade';
}

function suggestions(
  fragor: readonly QuestionResult[],
  fall: readonly CaseResult[],
): Summary['forslag'] {
  const found = new Map<string, {text: string; to: string; count: number; unsure: number}>();
  for (const {modul, osaker, laget} of fragor) {
    if (!osaker) continue;
    const old = found.get(modul.to) ?? {...modul, count: 0, unsure: 0};
    // Still unsure after talking weighs more than before.
    const weight = laget[1] === 'osakra' || laget[1] === 'delade' ? 2 : 1;
    found.set(modul.to, {...old, count: old.count + 1, unsure: old.unsure + weight});
  }
  const modules = [...found.values()]
    .sort((a, b) => b.unsure - a.unsure)
    .map(({text, to, count}) => ({
      text,
      to,
      varfor: count === 1 ? 'En fråga delade er.' : `${count} frågor delade er.`,
    }));
  const cases = fall
    .filter(({skillnader}) => skillnader.length > 0)
    .map(({titel, to, skillnader}) => ({
      text: titel,
      to,
      varfor:
        skillnader.length === 1
          ? 'Ni såg olika på en sak.'
          : `Ni såg olika på ${skillnader.length} saker.`,
    }));
  return [...modules, ...cases];
}
