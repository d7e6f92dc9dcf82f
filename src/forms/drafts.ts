import {parseValues, type Values} from './values';

/** A form somebody has begun to fill in. */
export interface Draft {
  readonly id: string;
  /** Id of the form. */
  readonly form: string;
  readonly values: Values;
  readonly settled: readonly string[];
  /** Grows by one each time it is saved: tells two tabs apart. */
  readonly rev: number;
  /** Local day and time of the last change, YYYY-MM-DDTHH:MM:SS. */
  readonly changed: string;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** Drafts of a form, latest first. */
export function draftsOf(drafts: Drafts, form: string): Draft[] {
  return Object.values(drafts)
    .filter((draft) => draft.form === form)
    .sort((a, b) => b.changed.localeCompare(a.changed));
}

export type SaveOutcome =
  | {readonly kind: 'saved'; readonly drafts: Drafts; readonly rev: number}
  /** Another tab has saved or erased the draft since it was read here. */
  | {readonly kind: 'changed' | 'erased'; readonly drafts: Drafts};

/** Puts a draft in its place, unless another tab has been there first. `draft.rev` is the one read. */
export function saveDraft(drafts: Drafts, draft: Draft): SaveOutcome {
  const there = drafts[draft.id];
  if (draft.rev > 0 && !there) return {kind: 'erased', drafts};
  if (there && there.rev !== draft.rev) return {kind: 'changed', drafts};
  const rev = draft.rev + 1;
  return {kind: 'saved', rev, drafts: {...drafts, [draft.id]: {...draft, rev}}};
}

/** How the draft that is open here stands against the one that is kept. */
export type Standing =
  | 'same'
  /** Another tab has gone on from what was saved here. */
  | 'ahead'
  /** Both have saved at the same moment: what was saved here is no longer there. */
  | 'collided'
  | 'gone';

/** Compares the draft as it was last read or saved here with the one that is kept. */
export function standingOf(open: Pick<Draft, 'rev' | 'values'>, kept: Draft | undefined): Standing {
  if (!kept) return 'gone';
  if (kept.rev !== open.rev) return kept.rev > open.rev ? 'ahead' : 'collided';
  return JSON.stringify(kept.values) === JSON.stringify(open.values) ? 'same' : 'collided';
}

/** The drafts without one. */
export function eraseDraft(drafts: Drafts, id: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id));
}

/** Both devices' drafts; of one that is in both, the later. */
export function mergeDrafts(here: Drafts, incoming: Drafts): Drafts {
  const merged = {...here};
  for (const [id, draft] of Object.entries(incoming)) {
    const mine = merged[id];
    if (!mine || mine.changed < draft.changed) merged[id] = draft;
  }
  return merged;
}

/** Checks what was stored. */
export function parseDrafts(data: unknown): Drafts | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.entries(data).every(([id, draft]) => isDraft(draft) && draft.id === id)
    ? (data as Drafts)
    : undefined;
}

function isDraft(data: unknown): data is Draft {
  if (typeof data !== 'object' || data === null) return false;
  const {id, form, values, settled, rev, changed} = data as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof form === 'string' &&
    typeof rev === 'number' &&
    typeof changed === 'string' &&
    isTexts(settled) &&
    parseValues(values) !== undefined
  );
}

export const isTexts = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((item) => typeof item === 'string');
