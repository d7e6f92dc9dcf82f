import type {Answer, Grader} from './kinds';
import {
  withReply,
  withRound,
  type Plats,
  type Progress,
  type Round,
  type Sakerhetsgrad,
} from './progress';

/** A round that begins now. */
export function startRound(fragor: readonly string[], seed: number, now: number): Round {
  return {t: now, seed, fragor, svar: {}, klar: false};
}

/** The round with its questions as they are now: an answer to an earlier wording is asked again. */
export function freshRound(round: Round, hashes: ReadonlyMap<string, string>): Round {
  const fragor = round.fragor.filter((id) => hashes.has(id));
  const svar = Object.fromEntries(
    Object.entries(round.svar).filter(([id, {h}]) => hashes.get(id) === h),
  );
  const klar = round.klar && fragor.every((id) => id in svar);
  return {...round, fragor, svar, klar};
}

/** The question to ask now; undefined when all are answered. */
export function nextQuestion(round: Round): string | undefined {
  return round.fragor.find((id) => !(id in round.svar));
}

interface Given {
  readonly key: string;
  readonly round: Round;
  readonly id: string;
  readonly hash: string;
  readonly answer: Answer;
  readonly saker: Sakerhetsgrad;
  readonly plats: Plats;
  /** Seconds since 1970. */
  readonly now: number;
}

/** Progress with an answer in it, and the round one question further. */
export function answered(progress: Progress, grader: Grader, given: Given): Progress {
  const {key, round, id, hash, answer, saker, plats, now} = given;
  const {utkast: _draft, ...rest} = round;
  const svar = {...round.svar, [id]: {h: hash, svar: answer}};
  const klar = round.fragor.every((each) => each in svar);
  const points = Math.round(grader.grade(answer) * 100);
  const code = grader.code(answer).slice(0, 200);
  const told = grader.scored
    ? withReply(progress, id, hash, [now, points, saker, plats, code])
    : progress;
  return withRound(told, key, {...rest, t: now, svar, klar});
}
