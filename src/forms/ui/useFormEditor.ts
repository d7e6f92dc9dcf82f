import {useCallback, useEffect, useMemo, useReducer, useRef, useState} from 'react';
import {useHistory} from '@docusaurus/router';
import {useStored} from '../../storage/ui/useStored';
import {draftsOf, eraseDraft, saveDraft, standingOf, type Draft, type SaveOutcome} from '../drafts';
import {edit, FRESH} from '../editor';
import {openFindings, storable, type OpenFinding} from '../review';
import type {Form} from '../schema';
import {utkastSlot} from '../slots';
import {isEmpty, type Values} from '../values';
import {useGuard} from './useGuard';

/** Which draft is open here, as it was last read or saved. */
interface OpenDraft {
  readonly id: string;
  readonly rev: number;
  readonly values: Values;
}

export type Conflict = 'changed' | 'erased';

const SAVE_AFTER_MS = 400;
/** A draft that goes away so soon after it was saved was overwritten, not erased by somebody. */
const JUST_SAVED_MS = 2_000;
const newId = (): string =>
  `${Date.now().toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;

function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** Everything a form on the screen needs: answers, what the guard found, drafts and saving. */
export function useFormEditor(form: Form) {
  const stored = useStored(utkastSlot);
  const [state, dispatch] = useReducer(edit, FRESH);
  const [open, setOpen] = useState<OpenDraft | null>(null);
  const [savedChange, setSavedChange] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [damaged, setDamaged] = useState(false);
  if (stored.status === 'damaged' && !damaged) setDamaged(true);
  const {values, settled, change} = state;
  const find = useGuard(!isEmpty(values));
  const findings = useMemo(
    () => (find ? openFindings(form, values, settled, find) : []),
    [find, form, settled, values],
  );
  const drafts = draftsOf(stored.value, form.id);
  const ready = stored.status !== 'waiting';

  const openDraft = useCallback((draft: Draft) => {
    dispatch({type: 'load', values: draft.values, settled: draft.settled});
    setOpen({id: draft.id, rev: draft.rev, values: draft.values});
    setSavedChange(0);
    setConflict(null);
  }, []);

  const startNew = useCallback((start: Values = {}, marks: readonly string[] = []) => {
    dispatch({type: 'load', values: {}, settled: []});
    setOpen(null);
    setSavedChange(0);
    setConflict(null);
    if (isEmpty(start)) return;
    for (const finding of marks) dispatch({type: 'settle', finding});
    dispatch({type: 'change', field: '', values: start});
  }, []);

  // The latest draft is there when she comes back.
  const opened = useRef(false);
  useEffect(() => {
    if (!ready || opened.current) return;
    opened.current = true;
    const latest = drafts[0];
    if (latest && change === 0) openDraft(latest);
  }, [change, drafts, openDraft, ready]);

  const savedAt = useRef(0);
  /** Keeps what may be kept. True when nothing on the screen is kept nowhere else. */
  const save = useCallback((): boolean => {
    if (!ready || conflict) return false;
    if (change === savedChange) return findings.length === 0;
    if (!find && !isEmpty(values)) return false;
    if (!open && isEmpty(values)) return true;
    const draft: Draft = {
      id: open?.id ?? newId(),
      form: form.id,
      values: storable(values, open?.values ?? {}, findings),
      settled,
      rev: open?.rev ?? 0,
      changed: localTime(),
    };
    // The freshest drafts decide: another tab may have saved since this page was drawn.
    const outcomes: SaveOutcome[] = [];
    stored.update((old) => {
      const outcome = saveDraft(old, draft);
      outcomes.push(outcome);
      return outcome.drafts;
    });
    const outcome = outcomes.at(-1);
    if (outcome?.kind !== 'saved') {
      if (outcome) setConflict(outcome.kind);
      return false;
    }
    savedAt.current = Date.now();
    setOpen({id: draft.id, rev: outcome.rev, values: draft.values});
    setSavedChange(change);
    return findings.length === 0;
  }, [
    change,
    conflict,
    find,
    findings,
    form.id,
    open,
    ready,
    savedChange,
    settled,
    stored,
    values,
  ]);

  useEffect(() => {
    if (change === savedChange) return undefined;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [change, save, savedChange]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', save);
    };
  }, [save]);

  // Another tab has saved or erased this draft: followed quietly when nothing is unsaved here.
  const onDevice = useRef(false);
  useEffect(() => {
    if (!open || !ready) return;
    const there = stored.value[open.id];
    const standing = standingOf(open, there);
    if (standing === 'same') {
      onDevice.current = stored.status === 'stored';
      return;
    }
    const overwritten = Date.now() - savedAt.current < JUST_SAVED_MS;
    if (!there && (!onDevice.current || overwritten)) {
      // It was in memory only, and another tab has begun to store drafts; or both wrote at the same
      // moment, and the other had not heard of this one. It is saved anew.
      setOpen(null);
      setSavedChange(-1);
    } else if (!there) {
      setConflict('erased');
    } else if (standing === 'ahead' && change === savedChange) {
      dispatch({type: 'follow', values: there.values, settled: there.settled});
      setOpen({id: there.id, rev: there.rev, values: there.values});
    } else {
      setConflict('changed');
    }
  }, [change, open, ready, savedChange, stored.status, stored.value]);

  useUnsavedWarning({
    empty: isEmpty(values),
    kept: stored.status === 'stored' && change === savedChange && !conflict,
    heldBack: findings.length > 0 || conflict !== null,
  });

  return {
    stored,
    state,
    findings,
    /** The guard has not looked yet at what is written: nothing may leave the page. */
    unguarded: !find && !isEmpty(values),
    drafts,
    openId: open?.id ?? null,
    conflict,
    /** Drafts from before could not be read; they are kept aside. */
    damaged,
    ready,
    /** Saves at once; false when something on the screen would be lost if another draft came here. */
    flush: save,
    setValue: (field: string, value: Values[string]) => {
      dispatch({type: 'change', field, values: {...values, [field]: value}});
    },
    /** @param field what was written in, so that letters in a row are undone together */
    setValues: (next: Values, field = '') => {
      dispatch({type: 'change', field, values: next});
    },
    settle: (finding: string) => {
      dispatch({type: 'settle', finding});
    },
    undo: () => {
      dispatch({type: 'undo'});
    },
    pause: () => {
      dispatch({type: 'pause'});
    },
    openDraft,
    startNew,
    erase: () => {
      const id = open?.id;
      if (id) stored.update((old) => eraseDraft(old, id));
      startNew();
    },
    takeTheirs: () => {
      const there = open ? stored.value[open.id] : undefined;
      if (there) openDraft(there);
      else startNew();
    },
    keepMine: () => {
      startNew(values, settled);
    },
  };
}

export type FormEditor = ReturnType<typeof useFormEditor>;
export type {OpenFinding};

interface Unsaved {
  readonly empty: boolean;
  readonly kept: boolean;
  readonly heldBack: boolean;
}

/** Asks before the page is left with something that is kept nowhere else. */
function useUnsavedWarning({empty, kept, heldBack}: Unsaved): void {
  const history = useHistory();
  const losing = !empty && (!kept || heldBack);
  useEffect(() => {
    if (!losing) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [losing]);
  useEffect(() => {
    // Within the site the drafts are in memory; only what is held back would be lost.
    if (empty || !heldBack) return undefined;
    return history.block(({pathname}) =>
      pathname === window.location.pathname
        ? undefined
        : 'Något du har skrivit är inte sparat. Vill du lämna sidan ändå?',
    );
  }, [empty, heldBack, history]);
}
