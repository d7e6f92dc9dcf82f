import {setAsideSlotId, type Effect, type Incoming, type StoredItem} from '..';

/** What a stored thing is called in a list. */
export function itemName(item: StoredItem): string {
  switch (item.kind) {
    case 'slot':
      return item.slot.name;
    case 'setAside':
      return item.slot ? `Undanlagt: ${item.slot.name.toLowerCase()}` : keyName(item.key);
    case 'unknown':
      return keyName(item.key);
  }
}

/** What an entry of an imported file is called. */
export function incomingName({slot, key}: Incoming): string {
  return slot?.name ?? keyName(key);
}

function keyName(key: string): string {
  return setAsideSlotId(key) === undefined ? `Okänd uppgift (${key})` : `Undanlagt (${key})`;
}

/** Why it is there, or what is wrong with it. */
export function itemText(item: StoredItem): string {
  switch (item.kind) {
    case 'slot':
      switch (item.reading.kind) {
        case 'readable':
          return item.slot.why;
        case 'damaged':
          return `Går inte att läsa. ${item.reading.reason} Det ligger kvar tills du raderar det.`;
        case 'newer':
          return 'Sparat i en nyare version av Samsyn. Ladda om sidan för att kunna använda det.';
      }
    case 'setAside':
      return 'Gick inte att läsa när Samsyn skulle använda det. Ladda ner det om du vill ha kvar det.';
    case 'unknown':
      return 'Sparat av en annan version av Samsyn. Den här versionen använder det inte.';
  }
}

/** The content as a person can read it: JSON with line breaks, anything else as it is. */
export function itemContent(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}

/** About how much room it takes: `mindre än 1 kB`, `12 kB`. */
export function sizeText(raw: string): string {
  const kilobytes = Math.round(raw.length / 1000);
  return kilobytes < 1 ? 'mindre än 1 kB' : `${kilobytes} kB`;
}

/** What an import does with an entry, said after its name. */
export const EFFECT_TEXT: Record<Effect, string> = {
  new: 'läggs till',
  same: 'finns redan här',
  replaced: 'ersätter det som finns här',
  merged: 'läggs ihop med det som finns här',
  kept: 'finns redan här och är sparat senare: det behålls',
  setAside: 'går inte att läsa och läggs undan',
};
