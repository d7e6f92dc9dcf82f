import type {Lag, PaGang} from './types';

/** Where a proposed change stands on a given day. */
export type PagangLage =
  /** The proposed day has not come. */
  | 'vantar'
  /** The proposed day has passed and nobody has confirmed the outcome: the notice is stronger. */
  | 'passerad'
  /** Adopted, and the day has not come. */
  | 'antagen'
  /** Adopted and in force: the summary must be written anew. */
  | 'galler'
  /** Rejected: the notice can be taken away. */
  | 'avslagen';

/**
 * Where a proposed change stands.
 * @param change the change
 * @param today the day of the reader, YYYY-MM-DD
 */
export function pagangLage(
  change: Pick<PaGang, 'antagen' | 'foreslaget'>,
  today: string,
): PagangLage {
  if (change.antagen === 'nej') return 'avslagen';
  const begun = change.foreslaget !== undefined && change.foreslaget <= today;
  if (change.antagen === 'ja') return begun ? 'galler' : 'antagen';
  return begun ? 'passerad' : 'vantar';
}

/** True when a person must look at it now: it should be in force, or its outcome is unknown. */
export const kraverKontroll = (change: PaGang, today: string): boolean =>
  ['passerad', 'galler'].includes(pagangLage(change, today));

/** How far a law's text has been checked, for the reader: `kontrollerad t.o.m. SFS 2025:1494`. */
export function kontrolleradText(law: Lag): string {
  if (!law.kontrollerad) return 'lagtexten är inte läst här – kontrollera aktuell lydelse';
  if (law.upphavd) return `upphävd, läst i ${law.lydelse ?? 'sista lydelsen'}`;
  if (law.kontrolleradTom) return `kontrollerad t.o.m. SFS ${law.kontrolleradTom}`;
  return `kontrollerad mot ${law.lydelse ?? 'lagtexten'}`;
}
