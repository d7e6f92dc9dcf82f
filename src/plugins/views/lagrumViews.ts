import {
  kontrolleradText,
  type GammalParagraf,
  type Lagrum,
  type PaGang,
  type Register,
} from '../../lagrum';
import type {LagrumView, PendingView} from '../../ui/lagrum/view';
import {addressOfId, citedText, oldRowId} from './citedText';

/** What a page needs to know of the provisions it cites, by id. Unknown ids are left out. */
export function lagrumViews(ids: Iterable<string>, register: Register): Record<string, LagrumView> {
  const views: Record<string, LagrumView> = {};
  for (const id of ids) {
    const view = viewOf(id, register);
    if (view) views[id] = view;
  }
  return views;
}

function viewOf(id: string, register: Register): LagrumView | undefined {
  if (id.startsWith('gammal-')) {
    const row = register.gammal(id.slice('gammal-'.length).replace('-', ':'));
    return row && oldView(row, register);
  }
  const provision = register.entry(id);
  return provision && provisionView(provision, register);
}

/** A provision in force. */
export function provisionView(provision: Lagrum, register: Register): LagrumView {
  const law = register.lag(provision.lag);
  return {
    id: provision.id,
    text: writtenOut(provision, register),
    url: addressOfId(provision.id, register),
    rubrik: provision.rubrik,
    sammanfattning: citedText(provision.sammanfattning, register),
    lag: law?.namn ?? provision.lag,
    kallUrl: law?.url ?? '',
    kontrollerad: law ? kontrolleradText(law) : '',
    gamla: register.tidigare(provision.id).map((row) => ({
      text: oldText(row),
      url: `/lagar/gamla-sol/#${oldRowId(row.gammal)}`,
    })),
    sakerhet: provision.sakerhet,
    ...(provision.gallerFran && {gallerFran: provision.gallerFran}),
    paGang: provision.paGang ? [pendingView(provision.paGang, register)] : [],
  };
}

/** A paragraph of the repealed act: what it was about, and what stands in its place. */
function oldView(row: GammalParagraf, register: Register): LagrumView {
  const law = register.lag('gamla-sol');
  const now = row.nya.flatMap((id) => {
    const provision = register.entry(id);
    return provision ? [writtenOut(provision, register)] : [];
  });
  const instead = now.length > 0 ? `Nu: ${now.join(', ')}.` : 'Ingen paragraf har ersatt den.';
  return {
    id: oldRowId(row.gammal),
    text: oldText(row),
    url: `/lagar/gamla-sol/#${oldRowId(row.gammal)}`,
    rubrik: row.amne,
    sammanfattning: citedText(`Upphävd. ${instead} ${row.andring}`, register),
    lag: law?.namn ?? 'gamla SoL',
    kallUrl: law?.url ?? '',
    kontrollerad: law ? kontrolleradText(law) : '',
    gamla: [],
    sakerhet: row.sakerhet,
    paGang: [],
  };
}

/** A change with its text ready to show. */
export function pendingView(change: PaGang, register: Register): PendingView {
  return {...change, text: citedText(change.text, register)};
}

/** `9 § 8 LSS`, `11 kap. 1 § SoL`. */
export function writtenOut(provision: Lagrum, register: Register): string {
  const {lag, kapitel, paragraf, punkt} = provision;
  const sfs = register.lag(lag)?.sfs ?? '';
  return register.grammar.formatCitation({
    lag,
    sfs,
    kapitel,
    paragraf,
    ...(punkt !== undefined && {punkt}),
  });
}

/** `4 kap. 1 § gamla SoL`. */
function oldText(row: GammalParagraf): string {
  const [chapter, paragraph] = row.gammal.split(':');
  return `${chapter} kap. ${paragraph} § gamla SoL`;
}
