import {hasOwnAnswers, type CaseState} from './caseState';

/*
 * The case of this visit. It outlives the guide's page, so that the reader can follow a link and come
 * back, but never the visit: it lies in memory only, and is gone when the page is loaded anew.
 */

let kept: CaseState | null = null;

/** The case to go on with, or null at the first visit to the guide. */
export function keptCase(): CaseState | null {
  return kept;
}

/** Keeps the case, and warns before the browser throws it away. */
export function keepCase(state: CaseState): void {
  kept = state;
  if (hasOwnAnswers(state)) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
