import type {LastLank} from '../link';
import type {Fall, Svar} from '../types';

export type View = 'steg' | 'alla' | 'resultat';

/** Where the reader is. It holds no answer, so it may stand in the browser's history. */
export interface Place {
  readonly view: View;
  /** Number of the question shown in the step view. */
  readonly nr: string;
  /** Where an answer is being changed from the result: one goes back there afterwards. */
  readonly returnTo: View | null;
}

/** An invented case that is open, and whether the reader has changed it since. */
export interface OpenExample {
  readonly titel: string;
  readonly andrat: boolean;
}

/** A case that another one took the place of. It comes back when the reader asks for it. */
export interface SetAside {
  readonly fall: Fall;
  readonly place: Place;
  readonly exempel: OpenExample | null;
}

export interface CaseState extends SetAside {
  readonly undan: SetAside | null;
  /** The link that was opened last, while something in it could not be read. */
  readonly lank: LastLank | null;
  /** Counts the moves within the guide: after each one the heading takes the focus. */
  readonly moves: number;
}

export type Action =
  | {readonly type: 'answer'; readonly fact: string; readonly value: Svar | undefined}
  | {readonly type: 'remove'; readonly facts: readonly string[]}
  | {readonly type: 'go'; readonly place: Place}
  | {readonly type: 'example'; readonly fall: Fall; readonly titel: string; readonly place: Place}
  | {readonly type: 'link'; readonly read: LastLank; readonly place: Place}
  | {readonly type: 'reset'; readonly place: Place}
  | {readonly type: 'undo'}
  | {readonly type: 'forget'};

/** An empty case at its first question. */
export function emptyCase(place: Place): CaseState {
  return {fall: {}, place, exempel: null, undan: null, lank: null, moves: 0};
}

export function isBegun({fall}: {readonly fall: Fall}): boolean {
  return Object.keys(fall).length > 0;
}

/** What leaving the page would lose for good. */
export function hasOwnAnswers(state: CaseState): boolean {
  return isOwn(state) || state.undan !== null;
}

/** What happens to the case. Pure: the history and the address are minded by `useCase`. */
export function reduceCase(state: CaseState, action: Action): CaseState {
  switch (action.type) {
    case 'answer':
      return answered(state, {[action.fact]: action.value});
    case 'remove': {
      const none = Object.fromEntries(action.facts.map((fact) => [fact, undefined]));
      return moved(answered(state, none));
    }
    case 'go':
      return moved({...state, place: action.place});
    case 'example': {
      const {fall, titel, place} = action;
      return replaced(state, {fall, place, exempel: {titel, andrat: false}});
    }
    case 'link': {
      const {read, place} = action;
      // Nothing could be read of a link from another version: the case that is open stays.
      if (read.okandVersion !== undefined) return {...state, lank: read};
      return {
        ...replaced(state, {fall: read.fall, place, exempel: null}),
        lank: read.fel.length > 0 ? read : null,
      };
    }
    case 'reset':
      return replaced(state, {fall: {}, place: action.place, exempel: null});
    case 'undo': {
      const {undan} = state;
      return undan ? {...replaced(state, undan), undan: isOwn(state) ? aside(state) : null} : state;
    }
    case 'forget':
      return moved({...state, undan: null});
  }
}

function answered(
  state: CaseState,
  answers: Readonly<Record<string, Svar | undefined>>,
): CaseState {
  const fall: Record<string, Svar> = {};
  for (const [fact, value] of Object.entries({...state.fall, ...answers})) {
    if (value !== undefined) fall[fact] = value;
  }
  return {...state, fall, exempel: state.exempel && {...state.exempel, andrat: true}};
}

/** Another case takes the place of this one, which is set aside when it holds the reader's answers. */
function replaced(state: CaseState, next: SetAside): CaseState {
  return moved({
    ...next,
    undan: isOwn(state) ? aside(state) : state.undan,
    lank: null,
    moves: state.moves,
  });
}

function moved(state: CaseState): CaseState {
  return {...state, moves: state.moves + 1};
}

/** An example as it was opened is there to open again; everything else is the reader's own work. */
function isOwn({fall, exempel}: SetAside): boolean {
  return isBegun({fall}) && (exempel === null || exempel.andrat);
}

function aside({fall, place, exempel}: SetAside): SetAside {
  return {fall, place, exempel};
}
