import {useCallback, useEffect, useReducer} from 'react';
import type {GuideModel} from '../model';
import {decodeFall} from '../link';
import type {Fall, Svar} from '../types';

export type View = 'steg' | 'alla' | 'resultat';

interface CaseState {
  readonly fall: Fall;
  readonly view: View;
  /** Number of the question shown in the step view. */
  readonly nr: string;
  /** Where an answer is being changed from the result: one goes back there afterwards. */
  readonly returnTo: View | null;
  readonly linkError: string | null;
}

type Action =
  | {readonly type: 'answer'; readonly fact: string; readonly value: Svar | undefined}
  | {readonly type: 'view'; readonly view: View}
  | {readonly type: 'goto'; readonly nr: string; readonly returnTo?: View}
  | {readonly type: 'open'; readonly fall: Fall}
  | {readonly type: 'linkError'; readonly text: string}
  | {readonly type: 'reset'};

function reduce(firstNr: string) {
  return (state: CaseState, action: Action): CaseState => {
    switch (action.type) {
      case 'answer': {
        const {[action.fact]: _old, ...rest} = state.fall;
        const fall = action.value === undefined ? rest : {...rest, [action.fact]: action.value};
        return {...state, fall};
      }
      case 'view':
        return {...state, view: action.view, returnTo: null};
      case 'goto':
        return {...state, view: 'steg', nr: action.nr, returnTo: action.returnTo ?? null};
      case 'open':
        return {...state, fall: action.fall, view: 'resultat', returnTo: null, linkError: null};
      case 'linkError':
        return {...state, linkError: action.text};
      case 'reset':
        return {fall: {}, view: 'steg', nr: firstNr, returnTo: null, linkError: null};
    }
  };
}

/**
 * The case lives in memory only. A link's fragment may open one; leaving with answers unsaved warns
 * first, since nothing can bring them back.
 */
export function useCase(model: GuideModel) {
  const firstNr = model.fragor[0]?.nr ?? '1';
  const [state, dispatch] = useReducer(reduce(firstNr), {
    fall: {},
    view: 'steg',
    nr: firstNr,
    returnTo: null,
    linkError: null,
  } satisfies CaseState);

  useEffect(() => {
    const open = (): void => {
      const read = decodeFall(model, window.location.hash);
      if (read === null) return;
      dispatch({type: 'open', fall: read.fall});
      const [first] = read.fel;
      if (first) dispatch({type: 'linkError', text: `${first.path}: ${first.what}.`});
    };
    open();
    window.addEventListener('hashchange', open);
    return () => {
      window.removeEventListener('hashchange', open);
    };
  }, [model]);

  const begun = Object.keys(state.fall).length > 0;
  useEffect(() => {
    if (!begun) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [begun]);

  const answer = useCallback((fact: string, value: Svar | undefined) => {
    dispatch({type: 'answer', fact, value});
  }, []);
  return {state, dispatch, answer, begun};
}
