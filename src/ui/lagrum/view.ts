/** A pending change as a reader meets it. */
export type PendingView = {
  /** Where the proposal is found, e.g. "prop. 2025/26:60". */
  proposition: string;
  /** The day the change is proposed to take effect, YYYY-MM-DD. */
  foreslaget: string;
  antagen: 'ja' | 'nej' | 'okant';
  text: string;
};

/** One provision with everything its disclosure says. Made by the library, checked there. */
export type LagrumView = {
  id: string;
  /** As people write it: "9 § 8 LSS". */
  text: string;
  /** Its place on our own law page. */
  url: string;
  rubrik: string;
  sammanfattning: string;
  /** Full name of the act. */
  lag: string;
  /** The official text. */
  kallUrl: string;
  /** The text was read including amendments up to this SFS number, when known. */
  kontrolleradTom?: string;
  /** The repealed provisions it replaced, e.g. ["4 kap. 1 § gamla SoL"]. */
  gamla: string[];
  sakerhet: 'verifierad' | 'allman-kunskap' | 'kontrollera';
  paGang: PendingView[];
};

const NBSP = '\u00A0';

/**
 * Ties a citation together so that no line breaks inside it. A long list of provisions may still
 * break after a comma: on a phone it would otherwise run out of the page.
 */
export function tieCitation(text: string): string {
  const tied = text.trim().replace(/\s+/g, NBSP);
  if (tied.length <= 28) return tied;
  return tied.replaceAll(`,${NBSP}`, ', ').replaceAll(`${NBSP}och${NBSP}`, ` och${NBSP}`);
}

/**
 * How strongly a pending change must be said.
 *
 * @param today YYYY-MM-DD
 * @returns `passed` once the proposed day has come without anyone having confirmed the outcome here
 */
export function pendingState(change: PendingView, today: string): 'coming' | 'passed' {
  return change.foreslaget <= today ? 'passed' : 'coming';
}
