import type {Values} from './values';

/** What is on the screen: the answers, what has been judged, and the way back. */
export interface EditorState {
  readonly values: Values;
  /** Findings marked as telling nobody, by `findingKey`. */
  readonly settled: readonly string[];
  /** Earlier answers, oldest first. */
  readonly past: readonly Values[];
  /** The field last written in: letters in a row are undone together. */
  readonly lastField: string | null;
  /** Counts changes, so that saving knows what it has saved. */
  readonly change: number;
}

export type EditorAction =
  | {readonly type: 'change'; readonly field: string; readonly values: Values}
  | {readonly type: 'settle'; readonly finding: string}
  | {readonly type: 'undo'}
  /** The reader left the field: the next letter is a step of its own. */
  | {readonly type: 'pause'}
  | {readonly type: 'load'; readonly values: Values; readonly settled: readonly string[]}
  /** What another tab has saved takes the place of what stands here, which undo brings back. */
  | {readonly type: 'follow'; readonly values: Values; readonly settled: readonly string[]};

export const FRESH: EditorState = {values: {}, settled: [], past: [], lastField: null, change: 0};

const MAX_STEPS = 100;

/** The next state. Pure. */
export function edit(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'change': {
      const sameField = action.field === state.lastField;
      const past = sameField ? state.past : [...state.past, state.values].slice(-MAX_STEPS);
      return {
        ...state,
        values: action.values,
        past,
        lastField: action.field,
        change: state.change + 1,
      };
    }
    case 'settle':
      if (state.settled.includes(action.finding)) return state;
      return {...state, settled: [...state.settled, action.finding], change: state.change + 1};
    case 'undo': {
      const values = state.past.at(-1);
      if (!values) return state;
      return {
        ...state,
        values,
        past: state.past.slice(0, -1),
        lastField: null,
        change: state.change + 1,
      };
    }
    case 'pause':
      return state.lastField === null ? state : {...state, lastField: null};
    case 'load':
      return {...FRESH, values: action.values, settled: action.settled};
    case 'follow':
      return {
        ...state,
        values: action.values,
        settled: action.settled,
        past: [...state.past, state.values].slice(-MAX_STEPS),
        lastField: null,
      };
  }
}
