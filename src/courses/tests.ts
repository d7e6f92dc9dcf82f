import type {Question} from './questionSchema';
import {isScored} from './kinds';
import {hash32, seededRandom, shuffle} from './random';

/** A module's questions, as the tests are drawn from them. */
export interface Pool {
  readonly modul: string;
  readonly fragor: readonly Pick<
    Question,
    'id' | 'typ' | 'niva' | 'anvandning' | 'sakerhet' | 'granskaSenast'
  >[];
}

/** About how many questions a course's test has. */
const TEST_SIZE = 8;

/**
 * Draws a test to take before a course and another to take after it: no question in both, the same
 * number from every module, and pairs as alike as they can be (same level, same kind), so that what
 * is compared is the learner. The draw depends on the course alone, so that both stay as they are.
 *
 * @param today YYYY-MM-DD; questions whose review is overdue are left out
 */
export function drawTests(
  course: string,
  pools: readonly Pool[],
  today: string,
): {before: readonly string[]; after: readonly string[]} {
  const perModule = Math.max(1, Math.round(TEST_SIZE / Math.max(1, pools.length)));
  const before: string[] = [];
  const after: string[] = [];
  for (const pool of pools) {
    const fit = pool.fragor.filter((each) => mayBeTested(each, today));
    const left = shuffle(fit, seededRandom(hash32(`${course} ${pool.modul}`))).sort(
      (a, b) => rank(a) - rank(b),
    );
    for (let count = 0; count < perModule && left.length >= 2; count++) {
      const first = left.shift();
      if (first === undefined) break;
      const twin = left.reduce((best, each) =>
        unlike(first, each) < unlike(first, best) ? each : best,
      );
      left.splice(left.indexOf(twin), 1);
      before.push(first.id);
      after.push(twin.id);
    }
  }
  return {before, after};
}

type Candidate = Pool['fragor'][number];

/** What is unsure or overdue is never part of a test. */
export function mayBeTested(question: Candidate, today: string): boolean {
  return (
    isScored(question) &&
    question.sakerhet !== 'kontrollera-lokalt' &&
    question.granskaSenast >= today
  );
}

const rank = ({anvandning}: Candidate): number => (anvandning.includes('fortest') ? 0 : 1);

function unlike(a: Candidate, b: Candidate): number {
  return (a.niva === b.niva ? 0 : 2) + (a.typ === b.typ ? 0 : 1) + rank(b);
}

/** The two questions to guess at before a lesson. */
export function warmUp(pool: Pool, today: string): readonly string[] {
  const fit = pool.fragor.filter(
    (each) => each.anvandning.includes('fortest') && mayBeTested(each, today),
  );
  return shuffle(fit, seededRandom(hash32(pool.modul)))
    .slice(0, 2)
    .map(({id}) => id);
}
