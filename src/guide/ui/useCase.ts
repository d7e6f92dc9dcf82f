import {useCallback, useEffect, useReducer, useRef} from 'react';
import {decodeFall} from '../link';
import type {GuideModel} from '../model';
import type {Fall, Svar} from '../types';
import {emptyCase, reduceCase, type CaseState, type Place} from './caseState';
import {keepCase, keptCase} from './keptCase';
import {dropFragment, dropStaleFragment, markPlace, placeOf, pushPlace} from './place';

/** What the reader can do with the case. Each move leaves an entry in the browser's history. */
export interface CaseActions {
  answer(fact: string, value: Svar | undefined): void;
  remove(facts: readonly string[]): void;
  go(place: Place): void;
  openExample(fall: Fall, titel: string): void;
  reset(): void;
  undo(): void;
  forget(): void;
}

/**
 * The case and where the reader is. It lives in memory only: through the whole visit, but never in the
 * browser's storage. A link's fragment may open one.
 */
export function useCase(model: GuideModel): {state: CaseState; actions: CaseActions} {
  const firstNr = model.fragor[0]?.nr ?? '1';
  const [state, dispatch] = useReducer(reduceCase, firstNr, beginCase);
  const latest = useRef(state);

  useEffect(() => {
    latest.current = state;
    keepCase(state);
  }, [state]);

  useEffect(() => {
    const open = (): void => {
      const read = decodeFall(model, window.location.hash);
      if (read === null) return;
      const place = result(firstNr);
      dispatch({type: 'link', read, place});
      if (read.okandVersion === undefined) markPlace(place);
    };
    // One of the guide's own entries, with the case still there: nothing is to be opened again.
    const own = (): boolean =>
      placeOf(window.history.state) !== null && Object.keys(latest.current.fall).length > 0;

    if (own()) dropStaleFragment(model, latest.current.fall);
    else {
      markPlace(latest.current.place);
      open();
    }
    const pasted = (): void => {
      if (!own()) open();
    };
    const back = (event: PopStateEvent): void => {
      const place = placeOf(event.state);
      if (place === null) return;
      // The router would take this for a new page and scroll to the top, away from the question.
      event.stopImmediatePropagation();
      dispatch({type: 'go', place});
      dropStaleFragment(model, latest.current.fall);
    };
    // Left alone, the browser would scroll back down to the button that was pressed.
    window.history.scrollRestoration = 'manual';
    window.addEventListener('hashchange', pasted);
    window.addEventListener('popstate', back, true);
    return () => {
      window.history.scrollRestoration = 'auto';
      window.removeEventListener('hashchange', pasted);
      window.removeEventListener('popstate', back, true);
    };
  }, [model, firstNr]);

  const go = useCallback((place: Place) => {
    pushPlace(place);
    dispatch({type: 'go', place});
  }, []);
  return {
    state,
    actions: {
      go,
      answer: (fact, value) => {
        dropFragment();
        dispatch({type: 'answer', fact, value});
      },
      remove: (facts) => {
        dropFragment();
        dispatch({type: 'remove', facts});
      },
      openExample: (fall, titel) => {
        pushPlace(result(firstNr));
        dispatch({type: 'example', fall, titel, place: result(firstNr)});
      },
      reset: () => {
        pushPlace(first(firstNr));
        dispatch({type: 'reset', place: first(firstNr)});
      },
      undo: () => {
        if (state.undan) pushPlace(state.undan.place);
        dispatch({type: 'undo'});
      },
      forget: () => {
        dispatch({type: 'forget'});
      },
    },
  };
}

/** Goes on with the case of the visit, where the history says that the reader is. */
function beginCase(firstNr: string): CaseState {
  const kept = keptCase();
  if (kept === null) return emptyCase(first(firstNr));
  return {...kept, place: placeOf(window.history.state) ?? kept.place};
}

const first = (nr: string): Place => ({view: 'steg', nr, returnTo: null});
const result = (nr: string): Place => ({view: 'resultat', nr, returnTo: null});
