import {useCallback, useEffect, useMemo, useReducer, useRef, useState} from 'react';
import {useHistory} from '@docusaurus/router';
import {useStored} from '../../storage/ui/useStored';
import {draftsOf, eraseDraft, saveDraft, type Draft} from '../drafts';
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

  const save = useCallback(() => {
    if (!ready || conflict || change === savedChange) return;
    if (!find && !isEmpty(values)) return;
    if (!open && isEmpty(values)) return;
    const draft: Draft = {
      id: open?.id ?? newId(),
      form: form.id,
      values: storable(values, open?.values ?? {}, findings),
      settled,
      rev: open?.rev ?? 0,
      changed: localTime(),
    };
    // Asked before writing: the store may try the change more than once.
    const outcome = saveDraft(stored.value, draft);
    if (outcome.kind !== 'saved') {
      setConflict(outcome.kind);
      return;
    }
    stored.update((old) => saveDraft(old, draft).drafts);
    setOpen({id: draft.id, rev: outcome.rev, values: draft.values});
    setSavedChange(change);
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
  useEffect(() => {
    if (!open || !ready) return;
    const there = stored.value[open.id];
    if (there?.rev === open.rev) return;
    if (change !== savedChange) setConflict(there ? 'changed' : 'erased');
    else if (there) openDraft(there);
    else setConflict('erased');
  }, [change, open, openDraft, ready, savedChange, stored.value]);

  const unsaved = useUnsavedWarning({
    empty: isEmpty(values),
    kept: stored.status === 'stored' && change === savedChange && !conflict,
    heldBack: findings.length > 0 || conflict !== null,
  });

  return {
    stored,
    state,
    findings,
    drafts,
    openId: open?.id ?? null,
    conflict,
    unsaved,
    ready,
    setValue: (field: string, value: Values[string]) => {
      dispatch({type: 'change', field, values: {...values, [field]: value}});
    },
    setValues: (next: Values) => {
      dispatch({type: 'change', field: '', values: next});
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
function useUnsavedWarning({empty, kept, heldBack}: Unsaved): boolean {
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
  return losing;
}
