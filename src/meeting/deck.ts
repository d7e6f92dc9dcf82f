import type {ItemView} from '../courses/view';
import {compareApart, NO_ANSWERS, worthTalking, YRKEN, type ApartAnswers, type Yrke} from './apart';
import type {AgendaLine} from './plan';
import type {Moment} from './schema';
import type {CaseView, PackageView} from './view';
import {hidesSpread, isMultiple, optionsOf, votersIn, type Vote} from './vote';

/*
 * The slides of a meeting: one thing at a time, in the order the arrow keys walk. Which slides there
 * are follows from the agenda and from what the room has answered so far.
 */

/** The steps of a question by peer instruction. */
export const STEPS = [
  'fraga',
  'rakna1',
  'spridning',
  'diskutera',
  'rakna2',
  'svar',
  'forklaring',
] as const;
export type Step = (typeof STEPS)[number];

export type Slide =
  | {readonly key: string; readonly vy: 'dagens' | 'slut'; readonly rad?: undefined}
  | (InMoment & {readonly vy: 'moment'})
  | (InMoment & QuestionSlide)
  | (InMoment & {readonly vy: 'fall' | 'olika' | 'guide' | 'darfor'; readonly fall: CaseView})
  | (InMoment & {readonly vy: 'svara' | 'triage'; readonly fall: CaseView; readonly yrke: Yrke})
  | (InMoment & {readonly vy: 'skal'; readonly fall: CaseView; readonly slug: string});

interface InMoment {
  readonly key: string;
  readonly rad: AgendaLine;
  readonly moment: Moment;
  readonly paket: PackageView;
}

interface QuestionSlide {
  readonly vy: 'fraga';
  readonly steg: Step;
  readonly item: ItemView;
  /** Key of its votes. */
  readonly rost: string;
  /** Which question of the moment, and of how many. */
  readonly nr: number;
  readonly av: number;
}

/** What the slides depend on besides the agenda. */
export interface Given {
  readonly rost: Readonly<Record<string, Vote>>;
  readonly isar: Readonly<Record<string, ApartAnswers>>;
}

/** Every slide of the meeting, from today's agenda to the end. */
export function deckOf(
  agenda: readonly AgendaLine[],
  packages: readonly PackageView[],
  given: Given,
): Slide[] {
  const inside = agenda.flatMap((rad): Slide[] => {
    const paket = packages.find(({id}) => id === rad.paket);
    const moment = paket?.moment.find(({id}) => id === rad.moment);
    if (!paket || !moment) return [];
    const place = {rad, moment, paket};
    if (moment.typ === 'rost') return questionSlides(place, moment.fragor, given);
    const first: Slide = {...place, key: `${rad.key}/moment`, vy: 'moment'};
    if (moment.typ !== 'yrkesvis') return [first];
    return [first, ...apartSlides(place, given)];
  });
  return [{key: 'dagens', vy: 'dagens'}, ...inside, {key: 'slut', vy: 'slut'}];
}

type Place = Omit<InMoment, 'key'>;

function questionSlides(place: Place, ids: readonly string[], {rost}: Given): Slide[] {
  const items = ids.flatMap((id) => place.paket.fragor[id] ?? []);
  return items.flatMap((item, index) => {
    const base = `${place.rad.key}/${item.fraga.id}`;
    return STEPS.filter((steg) => steg !== 'spridning' || showsSpread(item, rost[base])).map(
      (steg): Slide => ({
        ...place,
        key: `${base}/${steg}`,
        vy: 'fraga',
        steg,
        item,
        rost: base,
        nr: index + 1,
        av: items.length,
      }),
    );
  });
}

/** The first spread is shown before the discussion when hands are counted and it leads nobody astray. */
export function showsSpread(item: ItemView, vote: Vote | undefined): boolean {
  const hands = vote?.antal[0] ?? [];
  const multiple = isMultiple(item);
  return votersIn(hands, multiple) > 0 && !hidesSpread(hands, optionsOf(item), multiple);
}

/** The case a moment is about: named in it, or the package's own. */
export function caseOf(paket: PackageView, moment: Moment): CaseView | undefined {
  if (moment.typ !== 'yrkesvis') return undefined;
  return moment.fall === undefined ? Object.values(paket.fall)[0] : paket.fall[moment.fall];
}

function apartSlides(place: Place, {isar}: Given): Slide[] {
  const fall = caseOf(place.paket, place.moment);
  if (!fall) return [];
  const {key} = place.rad;
  const rows = compareApart(fall, isar[key] ?? NO_ANSWERS);
  const talk = worthTalking(rows).filter(({id}) => id !== 'triage');
  return [
    {...place, key: `${key}/fall`, vy: 'fall', fall},
    ...YRKEN.flatMap((yrke): Slide[] => [
      {...place, key: `${key}/svara-${yrke}`, vy: 'svara', fall, yrke},
      {...place, key: `${key}/triage-${yrke}`, vy: 'triage', fall, yrke},
    ]),
    {...place, key: `${key}/olika`, vy: 'olika', fall},
    {...place, key: `${key}/guide`, vy: 'guide', fall},
    ...talk.map(({id}): Slide => ({
      ...place,
      key: `${key}/skal-${id}`,
      vy: 'skal',
      fall,
      slug: id,
    })),
    {...place, key: `${key}/darfor`, vy: 'darfor', fall},
  ];
}

/**
 * Where in the deck a key is. A slide that has gone, since the answers changed, gives the last one
 * before it that belongs to the same question or moment; an unknown key gives the first slide.
 */
export function placeIn(deck: readonly Slide[], key: string): number {
  const exact = deck.findIndex((slide) => slide.key === key);
  if (exact >= 0) return exact;
  const parts = key.split('/');
  while (parts.length > 1) {
    parts.pop();
    const near = deck.findIndex((slide) => slide.key.startsWith(`${parts.join('/')}/`));
    if (near >= 0) return near;
  }
  return 0;
}
