import {
  KEY_PREFIX,
  SET_ASIDE_PREFIX,
  setAside,
  setAsideSlotId,
  tryRead,
  tryWrite,
  type Door,
  type WriteFailure,
} from './door';
import {eraseAll, listStored} from './inventory';
import type {Slot} from './slot';

/** The file a reader takes with her to another browser or keeps as a copy. */
interface ExportFile {
  readonly format: typeof FORMAT;
  readonly version: 1;
  /** `YYYY-MM-DD` */
  readonly exporterad: string;
  readonly uppgifter: readonly Entry[];
}

/**
 * One stored text. A slot goes by its id, since its key may differ between addresses; the rest by
 * key. `json` stands for a text that is written exactly as JSON writes it, `text` for any other.
 */
interface Entry {
  readonly id?: string;
  readonly nyckel?: string;
  /** For the reader of the file; not used on import. */
  readonly namn?: string;
  readonly json?: unknown;
  readonly text?: string;
}

const FORMAT = 'samsyn-uppgifter';

/** More than any browser stores for one address; a larger file is not ours. */
const LARGEST_FILE = 10_000_000;

/** An entry of a checked file: a slot's text, or a text under a key of its own. */
export interface Incoming {
  readonly key: string;
  readonly raw: string;
  readonly slot?: Slot<unknown>;
}

/** `merge` joins the file with what is here; `replace` first removes what is here. */
export type ImportMode = 'merge' | 'replace';

/**
 * What an import does with an entry:
 * `new` was not here, `same` is here already, `replaced` takes the place of what is here, `merged`
 * is joined with it, `kept` leaves what is here, `setAside` cannot be read and is only kept.
 */
export type Effect = 'new' | 'same' | 'replaced' | 'merged' | 'kept' | 'setAside';

/** A row of the preview. */
export interface PlannedEntry {
  readonly incoming: Incoming;
  readonly effect: Effect;
}

/**
 * Everything stored, as the text of one JSON file.
 * @param today `YYYY-MM-DD`
 * @returns undefined when the browser forbids storage
 */
export function exportAll(
  door: Door,
  slots: readonly Slot<unknown>[],
  today: string,
): string | undefined {
  const items = listStored(door, slots);
  if (!items) return undefined;
  const file: ExportFile = {
    format: FORMAT,
    version: 1,
    exporterad: today,
    uppgifter: items.map((item) => ({
      ...(item.kind === 'slot' ? {id: item.slot.id, namn: item.slot.name} : {nyckel: item.key}),
      ...contentOf(item.raw),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** As readable JSON where that gives back exactly the same text, otherwise as the text itself. */
function contentOf(raw: string): Pick<Entry, 'json' | 'text'> {
  try {
    const json: unknown = JSON.parse(raw);
    if (JSON.stringify(json) === raw) return {json};
  } catch {
    // Not JSON: kept as text.
  }
  return {text: raw};
}

/**
 * Checks a file before anything is done with it.
 * @returns what it holds, or in Swedish why it cannot be used
 */
export function parseImport(
  text: string,
  slots: readonly Slot<unknown>[],
): {entries: Incoming[]} | {problem: string} {
  if (text.length > LARGEST_FILE) return {problem: 'Filen är för stor för att komma från Samsyn.'};
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {problem: 'Filen går inte att läsa. Välj en fil som du har laddat ner från Samsyn.'};
  }
  const {format, version, uppgifter} = (data ?? {}) as Partial<Record<keyof ExportFile, unknown>>;
  if (format !== FORMAT || !Array.isArray(uppgifter)) {
    return {problem: 'Filen innehåller inte uppgifter från Samsyn.'};
  }
  if (version !== 1) {
    return {
      problem: 'Filen kommer från en senare version av Samsyn. Ladda om sidan och försök igen.',
    };
  }
  const entries: Incoming[] = [];
  for (const entry of uppgifter as unknown[]) {
    const incoming = parseEntry(entry, slots);
    if (!incoming) return {problem: 'Filen är skadad: en av uppgifterna har fel form.'};
    if (entries.some(({key}) => key === incoming.key)) {
      return {problem: 'Filen är skadad: samma uppgift finns två gånger.'};
    }
    entries.push(incoming);
  }
  return {entries};
}

/** Only our own keys are let in: a file must not write what belongs to others on the same address. */
function parseEntry(entry: unknown, slots: readonly Slot<unknown>[]): Incoming | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const {id, nyckel, json, text} = entry as Entry;
  const raw =
    typeof text === 'string' ? text : json === undefined ? undefined : JSON.stringify(json);
  if (raw === undefined) return undefined;
  const slot = slots.find((candidate) =>
    id === undefined ? candidate.key === nyckel : candidate.id === id,
  );
  if (slot) return {key: slot.key, raw, slot};
  // A slot this edition does not know: kept under the key it has where it is known.
  const key = typeof id === 'string' ? KEY_PREFIX + id : nyckel;
  return typeof key === 'string' && key.startsWith(KEY_PREFIX) ? {key, raw} : undefined;
}

/** What an import would do, entry by entry, without doing it. */
export function planImport(
  door: Door,
  slots: readonly Slot<unknown>[],
  entries: readonly Incoming[],
  mode: ImportMode,
): PlannedEntry[] {
  const here = new Map((listStored(door, slots) ?? []).map(({key, raw}) => [key, raw]));
  return entries.map((incoming) => ({
    incoming,
    effect: effectOf(incoming, here.get(incoming.key), mode),
  }));
}

function effectOf({key, raw, slot}: Incoming, here: string | undefined, mode: ImportMode): Effect {
  if (here === raw) return 'same';
  const reading = slot?.decode(raw);
  if (reading?.kind === 'damaged') return 'setAside';
  if (here === undefined) return 'new';
  if (mode === 'replace') return 'replaced';
  if (key.startsWith(SET_ASIDE_PREFIX)) return 'setAside';
  const current = slot?.decode(here);
  if (current?.kind === 'damaged') return 'replaced';
  if (current?.kind !== 'readable' || reading?.kind !== 'readable') return 'kept';
  if (slot?.merge) return 'merged';
  return (reading.savedOn ?? '') > (current.savedOn ?? '') ? 'replaced' : 'kept';
}

/**
 * Takes the entries in. All or nothing: if the device becomes full, everything is put back as it was.
 * @param today `YYYY-MM-DD`
 */
export function applyImport(
  door: Door,
  slots: readonly Slot<unknown>[],
  entries: readonly Incoming[],
  mode: ImportMode,
  today: string,
): 'ok' | WriteFailure {
  const before = listStored(door, slots);
  if (!before) return 'blocked';
  // What is only kept aside goes last, so that it never takes a key that the file itself uses.
  const planned = planImport(door, slots, entries, mode).sort(
    (a, b) => Number(a.effect === 'setAside') - Number(b.effect === 'setAside'),
  );
  if (mode === 'replace' && !eraseAll(door, slots)) return 'blocked';
  for (const {incoming, effect} of planned) {
    const outcome =
      effect === 'setAside'
        ? setAside(door, slotIdOf(incoming), incoming.raw)
        : mode === 'replace'
          ? tryWrite(door, incoming.key, incoming.raw)
          : join(door, incoming, effect, today);
    if (outcome === 'ok') continue;
    eraseAll(door, slots);
    for (const {key, raw} of before) tryWrite(door, key, raw);
    return outcome;
  }
  return 'ok';
}

/** Which slot a text was meant for, also when it had been kept aside before. */
function slotIdOf({key, slot}: Incoming): string {
  return slot?.id ?? setAsideSlotId(key) ?? 'okand';
}

/** Takes in one entry beside what is already here. */
function join(
  door: Door,
  {key, raw, slot}: Incoming,
  effect: Effect,
  today: string,
): 'ok' | WriteFailure {
  if (effect === 'same' || effect === 'kept') return 'ok';
  const here = tryRead(door, key) ?? null;
  if (!slot || here === null) return tryWrite(door, key, raw);
  const current = slot.decode(here);
  if (current.kind === 'damaged') {
    const kept = setAside(door, slot.id, here);
    if (kept !== 'ok') return kept;
  }
  const incoming = slot.decode(raw);
  if (slot.merge && current.kind === 'readable' && incoming.kind === 'readable') {
    return tryWrite(door, key, slot.encode(slot.merge(current.value, incoming.value), today));
  }
  return tryWrite(door, key, raw);
}
