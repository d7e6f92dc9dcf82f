import {addDays, weekdayOf} from './day';
import type {OpenState} from './openNow';
import type {WallTime} from './stockholm';

const NAMES = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** 510 → "8.30", as Swedish clocks are written. */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
}

/** One line on whether someone answers now, and until or from when. */
export function stateText(state: OpenState, now: WallTime): string {
  switch (state.kind) {
    case 'oppet':
      return state.till ? `Öppet nu, till ${whenText(state.till, now)}` : 'Öppet dygnet runt';
    case 'stangt':
      return state.fran ? `Stängt nu. Öppnar ${whenText(state.fran, now)}` : 'Stängt nu';
    case 'okant':
      return `Andra tider i dag (${state.dag}). Vi vet inte vilka`;
  }
}

function whenText(then: WallTime, now: WallTime): string {
  const clock = then.minute === 0 ? 'midnatt' : `klockan ${clockText(then.minute)}`;
  if (then.day === now.day) return clock;
  // Midnight belongs, in speech, to the evening before.
  if (then.minute === 0 && then.day === addDays(now.day, 1)) return clock;
  if (then.day === addDays(now.day, 1)) {
    return then.minute < 360 && now.minute >= 360 ? `${clock} i natt` : `i morgon ${clock}`;
  }
  const day = NAMES[weekdayOf(then.day)] ?? '';
  if (then.day < addDays(now.day, 7)) return `på ${day} ${clock}`;
  const month = MONTHS[Number(then.day.slice(5, 7)) - 1] ?? '';
  return `${day} den ${Number(then.day.slice(8))} ${month} ${clock}`;
}
