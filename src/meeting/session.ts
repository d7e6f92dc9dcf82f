import type {Guess} from '../guide/practice';
import type {Triage} from '../guide/types';
import {NO_ANSWERS, type ApartAnswers, type Yrke} from './apart';
import {emptyVote, setHands, undo, type Round, type Vote} from './vote';

/** A meeting under way. Sums and choices only: nothing tells who was there or who answered what. */
export interface Session {
  /** The plan as it stands in the address. */
  readonly plan: string;
  /** Key of the slide on the wall. */
  readonly vid: string;
  /** The wall is blank. */
  readonly paus: boolean;
  readonly rost: Readonly<Record<string, Vote>>;
  readonly isar: Readonly<Record<string, ApartAnswers>>;
  /** Milliseconds spent on each moment, apart from the clock that runs. */
  readonly anvant: Readonly<Record<string, number>>;
  /** The clock that runs: for which moment, and since when (milliseconds since 1970). */
  readonly klocka: {readonly moment: string; readonly sedan: number} | null;
}

/** What a leader does, in the window with the wall or in that with the notes. */
export type Action =
  | {readonly gor: 'ga'; readonly till: string; readonly moment: string | null}
  | {readonly gor: 'pausa'; readonly paus: boolean}
  | {
      readonly gor: 'rakna';
      readonly rost: string;
      readonly svar: number;
      readonly av: number;
      readonly omgang: Round;
      readonly antal: number;
    }
  | {readonly gor: 'angra'; readonly rost: string; readonly omgang: Round}
  | {
      readonly gor: 'insats';
      readonly moment: string;
      readonly yrke: Yrke;
      readonly slug: string;
      readonly svar: Guess;
    }
  | {
      readonly gor: 'triage';
      readonly moment: string;
      readonly yrke: Yrke;
      readonly svar: Triage;
    };

/** A meeting at its first slide. */
export function newSession(plan: string): Session {
  return {plan, vid: 'dagens', paus: false, rost: {}, isar: {}, anvant: {}, klocka: null};
}

/** @param now milliseconds since 1970 */
export function act(session: Session, action: Action, now: number): Session {
  switch (action.gor) {
    case 'ga':
      return {...withClock(session, session.paus ? null : action.moment, now), vid: action.till};
    case 'pausa':
      if (action.paus === session.paus) return session;
      return {
        ...withClock(session, action.paus ? null : momentOf(session), now),
        paus: action.paus,
      };
    case 'rakna': {
      const vote = session.rost[action.rost] ?? emptyVote(action.av);
      const counted = setHands(vote, action.omgang, action.svar, action.antal);
      return {...session, rost: {...session.rost, [action.rost]: counted}};
    }
    case 'angra': {
      const vote = session.rost[action.rost];
      if (!vote) return session;
      const undone = undo(vote, action.omgang).vote;
      return {...session, rost: {...session.rost, [action.rost]: undone}};
    }
    case 'insats':
      return answered(session, action.moment, action.yrke, (old) => ({
        ...old,
        insatser: {...old.insatser, [action.slug]: action.svar},
      }));
    case 'triage':
      return answered(session, action.moment, action.yrke, (old) => ({
        ...old,
        triage: action.svar,
      }));
  }
}

function answered(
  session: Session,
  moment: string,
  yrke: Yrke,
  change: (old: ApartAnswers[Yrke]) => ApartAnswers[Yrke],
): Session {
  const old = session.isar[moment] ?? NO_ANSWERS;
  const isar = {...session.isar, [moment]: {...old, [yrke]: change(old[yrke])}};
  return {...session, isar};
}

/** The moment a slide belongs to; none at the beginning and the end. */
function momentOf({vid}: Session): string | null {
  return vid.includes('/') ? (vid.split('/')[0] ?? null) : null;
}

/** Stops the clock, adding what it has counted, and starts it for another moment. */
function withClock(session: Session, moment: string | null, now: number): Session {
  const {klocka, anvant} = session;
  if (klocka?.moment === moment) return session;
  const counted = klocka
    ? {...anvant, [klocka.moment]: elapsed(session, klocka.moment, now)}
    : anvant;
  return {...session, anvant: counted, klocka: moment === null ? null : {moment, sedan: now}};
}

/** Milliseconds spent on a moment so far; never less than nothing, whatever the clock of the device does. */
export function elapsed({klocka, anvant}: Session, moment: string, now: number): number {
  const running = klocka?.moment === moment ? Math.max(0, now - klocka.sedan) : 0;
  return (anvant[moment] ?? 0) + running;
}

/** A break longer than this, in milliseconds, is no part of the meeting: the window was closed. */
export const LONGEST_BREAK = 20 * 60_000;

/** The meeting as it goes on after a reload or a crash. */
export function resumed(session: Session, now: number): Session {
  const {klocka} = session;
  if (!klocka) return session;
  const away = now - klocka.sedan;
  const spent = session.anvant[klocka.moment] ?? 0;
  if (away >= 0 && away <= LONGEST_BREAK + spent) return session;
  return {...session, klocka: {...klocka, sedan: now}};
}

/** Has the leader come further than the first slide? */
export const isUnderWay = ({vid}: Session): boolean => vid !== 'dagens';
