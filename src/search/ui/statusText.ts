import type {AnswerView} from '../view';
import type {Progress} from './client';

/** What is said politely about the answer; empty when nothing is asked. */
export function statusText(
  asked: string,
  answer: AnswerView | undefined,
  progress: Progress,
): string {
  if (asked.trim() === '') return '';
  if (!answer) return progress === 'failed' ? '' : 'Sökningen laddas.';
  if (answer.total === 0) return 'Inga träffar.';
  return answer.total === 1 ? '1 träff.' : `${answer.total} träffar.`;
}
