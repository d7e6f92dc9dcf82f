import {useCallback, useEffect, useMemo, useRef} from 'react';
import {useStored} from '../../storage/ui/useStored';
import {deckOf, placeIn, type Slide} from '../deck';
import type {AgendaLine} from '../plan';
import {readAction} from '../readAction';
import {act, newSession, resumed, type Action, type Session} from '../session';
import {moteSlot} from '../slots';
import type {PackageView} from '../view';
import {useChannel} from './useChannel';

/** A meeting under way, as a window shows and steers it. */
export interface Meeting {
  readonly session: Session;
  readonly deck: readonly Slide[];
  readonly at: number;
  readonly slide: Slide;
  readonly act: (action: Action) => void;
  /** Walks to a slide; outside the deck nothing happens. */
  readonly goTo: (index: number) => void;
}

/** The meeting of the window with the wall: it holds the state, in memory or, if the leader said so, on the device. */
export function useWall(
  plan: string,
  agenda: readonly AgendaLine[],
  packages: readonly PackageView[],
): {meeting: Meeting | undefined; restart: () => void; erase: () => void} {
  const {value, status, update, erase} = useStored(moteSlot);
  const session = value.pagar?.plan === plan ? value.pagar : undefined;
  const ready = status !== 'waiting';
  // Not begun yet, or erased in another window.
  const missing = session === undefined;

  const latest = useRef(update);
  useEffect(() => {
    latest.current = update;
  });
  useEffect(() => {
    if (!ready) return;
    latest.current(({pagar}) => ({
      pagar: pagar?.plan === plan ? resumed(pagar, Date.now()) : newSession(plan),
    }));
  }, [ready, plan, missing]);
  const apply = useCallback((action: Action) => {
    latest.current(({pagar}) => ({pagar: pagar && act(pagar, action, Date.now())}));
  }, []);
  const restart = useCallback(() => {
    latest.current(() => ({pagar: newSession(plan)}));
  }, [plan]);

  const post = useChannel(plan, (message) => {
    if (message.typ === 'hej') post({typ: 'lage', data: session});
    const action = message.typ === 'gor' ? readAction(message.data) : undefined;
    if (action) apply(action);
  });
  useEffect(() => {
    post({typ: 'lage', data: session});
  }, [post, session]);

  return {meeting: useDeck(session, agenda, packages, apply), restart, erase};
}

/** The slides of a session and where in them it is. */
export function useDeck(
  session: Session | undefined,
  agenda: readonly AgendaLine[],
  packages: readonly PackageView[],
  apply: (action: Action) => void,
): Meeting | undefined {
  const rost = session?.rost;
  const isar = session?.isar;
  const deck = useMemo(
    () => (rost && isar ? deckOf(agenda, packages, {rost, isar}) : []),
    [agenda, packages, rost, isar],
  );
  if (!session) return undefined;
  const at = placeIn(deck, session.vid);
  const slide = deck[at];
  if (!slide) return undefined;
  const goTo = (index: number): void => {
    const next = deck[index];
    if (next) apply({gor: 'ga', till: next.key, moment: next.rad?.key ?? null});
  };
  return {session, deck, at, slide, act: apply, goTo};
}
