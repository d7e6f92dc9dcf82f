import {useMemo} from 'react';
import {useStored} from '../../../storage/ui/useStored';
import {graderOf, type Answer} from '../../kinds';
import {withRound, type Plats, type Round, type Sakerhetsgrad} from '../../progress';
import {answered, freshRound, nextQuestion, startRound} from '../../round';
import {kursframstegSlot} from '../../slots';
import type {ItemView} from '../../view';

const seconds = () => Math.floor(Date.now() / 1000);

/** A round of questions as it stands, and what can be done in it. */
export interface RoundState {
  readonly round: Round | undefined;
  /** The question to ask now. */
  readonly now: ItemView | undefined;
  readonly start: (ids: readonly string[]) => void;
  readonly draft: (id: string, answer: Answer) => void;
  readonly give: (item: ItemView, answer: Answer, saker: Sakerhetsgrad) => void;
}

/**
 * @param key which round it is, `modul:nio-atta-1`
 * @param items the questions it may hold
 */
export function useRound(key: string, items: readonly ItemView[], plats: Plats): RoundState {
  const {value, update} = useStored(kursframstegSlot);
  const stored = value.pass[key];
  const round = useMemo(() => {
    const hashes = new Map(items.map(({fraga, hash}) => [fraga.id, hash]));
    return stored && freshRound(stored, hashes);
  }, [stored, items]);
  const nowId = round && nextQuestion(round);
  return {
    round,
    now: items.find(({fraga}) => fraga.id === nowId),
    start: (ids) => {
      const now = seconds();
      update((old) => withRound(old, key, startRound(ids, Date.now() >>> 0, now)));
    },
    draft: (id, svar) => {
      if (!round) return;
      update((old) => withRound(old, key, {...round, t: seconds(), utkast: {id, svar}}));
    },
    give: ({fraga, hash}, answer, saker) => {
      if (!round) return;
      const given = {key, round, id: fraga.id, hash, answer, saker, plats, now: seconds()};
      update((old) => answered(old, graderOf(fraga), given));
    },
  };
}
