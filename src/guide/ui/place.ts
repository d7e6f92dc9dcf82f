import type {GuideModel} from '../model';
import {decodeFall, encodeFall} from '../link';
import type {Fall} from '../types';
import type {Place, View} from './caseState';

/*
 * The guide in the browser's history: one entry for each question, holding where the reader is and
 * nothing of what was answered. The entries have the form of the site's router, which reads them when
 * the reader comes back from another page.
 */

const VIEWS: readonly View[] = ['steg', 'alla', 'resultat'];

/** The place that a history entry holds, or null when the entry is not the guide's. */
export function placeOf(entry: unknown): Place | null {
  const place = record(record(record(entry)?.['state'])?.['guide']);
  const view = VIEWS.find((known) => known === place?.['view']);
  const nr = place?.['nr'];
  if (view === undefined || typeof nr !== 'string') return null;
  return {view, nr, returnTo: VIEWS.find((known) => known === place?.['returnTo']) ?? null};
}

/** Adds an entry, so that Back in the browser goes back here. */
export function pushPlace(place: Place): void {
  const key = Math.random().toString(36).slice(2, 8);
  window.history.pushState({key, state: {guide: place}}, '', bareAddress());
}

/** Tells the present entry where the reader is. */
export function markPlace(place: Place): void {
  const entry = record(window.history.state) ?? {};
  window.history.replaceState({...entry, state: {guide: place}}, '');
}

/** Takes a case out of the address: it no longer is what the reader sees. */
export function dropFragment(): void {
  if (!window.location.hash.startsWith('#fall=')) return;
  window.history.replaceState(window.history.state, '', bareAddress());
}

/** Takes a case out of the address unless it is this one. */
export function dropStaleFragment(model: GuideModel, fall: Fall): void {
  const read = decodeFall(model, window.location.hash);
  if (read && encodeFall(model, read.fall) !== encodeFall(model, fall)) dropFragment();
}

function bareAddress(): string {
  return window.location.pathname + window.location.search;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
