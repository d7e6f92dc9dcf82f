import {LENGTH_MINUTES, LENGTHS, type Length, type MomentKind} from './lengths';

/*
 * Which meeting is held: a whole package in one of its two lengths, or moments picked from several.
 * The plan lives in the address, so that a leader can prepare a meeting and share it as a link.
 */

/** A moment picked for a meeting, with the minutes it is given there. */
export interface Picked {
  readonly paket: string;
  readonly moment: string;
  readonly minuter: number;
}

export type Plan =
  | {readonly slag: 'paket'; readonly paket: string; readonly langd: Length}
  | {readonly slag: 'egen'; readonly moment: readonly Picked[]};

/** What planning needs to know of a package; both a summary and a whole package will do. */
export interface Plannable {
  readonly id: string;
  readonly titel: string;
  readonly moment: readonly {
    readonly id: string;
    readonly typ: MomentKind;
    readonly titel: string;
    readonly tid: {readonly kort?: number | undefined; readonly lang?: number | undefined};
  }[];
}

/** One line of the agenda. */
export interface AgendaLine extends Picked {
  /** `<paket>.<moment>`, unique in the meeting. */
  readonly key: string;
  readonly typ: MomentKind;
  readonly titel: string;
  readonly paketTitel: string;
}

/** A moment is given at most this many minutes, and a meeting holds at most so many moments. */
export const MAX_MINUTES = 90;
export const MAX_MOMENTS = 24;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A package's id in addresses: the module's, or the case's with `fall-` before it. */
export function meetingId(owner: {
  readonly modul?: string | undefined;
  readonly fall?: string | undefined;
}): string {
  return owner.modul ?? `fall-${owner.fall ?? ''}`;
}

/** The plan as it stands in the address, without `?`. */
export function encodePlan(plan: Plan): string {
  if (plan.slag === 'paket') return `paket=${plan.paket}&tid=${LENGTH_MINUTES[plan.langd]}`;
  const moments = plan.moment.map(({paket, moment, minuter}) => `${paket}.${moment}.${minuter}`);
  return `moment=${moments.join('_')}`;
}

/** The plan in an address, or undefined when there is none or it is damaged. Repeated moments are left out. */
export function decodePlan(search: string): Plan | undefined {
  const params = new URLSearchParams(search);
  const paket = params.get('paket');
  if (paket !== null) {
    const langd = LENGTHS.find((each) => String(LENGTH_MINUTES[each]) === params.get('tid'));
    return ID.test(paket) ? {slag: 'paket', paket, langd: langd ?? 'kort'} : undefined;
  }
  const moments = params.get('moment');
  if (moments === null) return undefined;
  const seen = new Set<string>();
  const picked = moments.split('_').flatMap((text): Picked[] => {
    const [id = '', moment = '', minutes = ''] = text.split('.');
    const minuter = Number(minutes);
    const key = `${id}.${moment}`;
    if (!ID.test(id) || !ID.test(moment) || seen.has(key)) return [];
    if (!Number.isInteger(minuter) || minuter < 1 || minuter > MAX_MINUTES) return [];
    seen.add(key);
    return [{paket: id, moment, minuter}];
  });
  return picked.length === 0 ? undefined : {slag: 'egen', moment: picked.slice(0, MAX_MOMENTS)};
}

/** The ids of the packages a plan takes from, each once. */
export function packagesOf(plan: Plan): string[] {
  if (plan.slag === 'paket') return [plan.paket];
  return [...new Set(plan.moment.map(({paket}) => paket))];
}

/** The moments of the meeting in order; what no longer exists is left out. */
export function agendaOf(plan: Plan, packages: readonly Plannable[]): AgendaLine[] {
  const byId = new Map(packages.map((each) => [each.id, each]));
  return pickedOf(plan, packages).flatMap((picked): AgendaLine[] => {
    const paket = byId.get(picked.paket);
    const moment = paket?.moment.find(({id}) => id === picked.moment);
    if (!paket || !moment) return [];
    const {typ, titel} = moment;
    const key = `${picked.paket}.${picked.moment}`;
    return [{...picked, key, typ, titel, paketTitel: paket.titel}];
  });
}

/** The plan as picked moments, so that a ready meeting can be changed. */
export function pickedOf(plan: Plan, packages: readonly Plannable[]): Picked[] {
  if (plan.slag === 'egen') return [...plan.moment];
  const paket = packages.find(({id}) => id === plan.paket);
  return (paket?.moment ?? []).flatMap(({id, tid}) => {
    const minuter = tid[plan.langd];
    return minuter === undefined ? [] : [{paket: plan.paket, moment: id, minuter}];
  });
}

/** Minutes of the whole meeting. */
export function minutesOf(agenda: readonly {readonly minuter: number}[]): number {
  return agenda.reduce((sum, {minuter}) => sum + minuter, 0);
}

/** When each moment begins and ends, in minutes from the start of the meeting. */
export function timeBoxes(agenda: readonly AgendaLine[]): {from: number; to: number}[] {
  let at = 0;
  return agenda.map(({minuter}) => {
    const from = at;
    at += minuter;
    return {from, to: at};
  });
}

/** Moves a moment one step up or down; at the ends nothing happens. */
export function move(picked: readonly Picked[], index: number, by: -1 | 1): Picked[] {
  const to = index + by;
  const [one, other] = [picked[index], picked[to]];
  if (!one || !other) return [...picked];
  return picked.map((each, at) => (at === index ? other : at === to ? one : each));
}

/** Gives a moment other minutes, within bounds. */
export function setMinutes(picked: readonly Picked[], index: number, minutes: number): Picked[] {
  const minuter = Math.min(MAX_MINUTES, Math.max(1, Math.round(minutes) || 1));
  return picked.map((each, at) => (at === index ? {...each, minuter} : each));
}

/** Adds a moment before the closing one, when there is one; a moment already there is not added again. */
export function add(picked: readonly Picked[], more: Picked, isClosing: boolean): Picked[] {
  if (picked.length >= MAX_MOMENTS) return [...picked];
  if (picked.some(({paket, moment}) => paket === more.paket && moment === more.moment)) {
    return [...picked];
  }
  if (!isClosing) return [...picked, more];
  return [...picked.slice(0, -1), more, ...picked.slice(-1)];
}
