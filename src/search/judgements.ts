/** The ways people search that are judged apart; each is a file in `fragor/`. */
export const QUERY_CLASSES = [
  'sammansattning',
  'bojning',
  'felstavning',
  'citat',
  'vardagsord',
  'namn',
  'fraga',
  'kontakt',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

/** What a class is called in a report. */
export const CLASS_NAMES: Record<QueryClass, string> = {
  sammansattning: 'sammansättningar',
  bojning: 'böjda ord',
  felstavning: 'felstavningar',
  citat: 'lagrum',
  vardagsord: 'vardagsord',
  namn: 'namn och förkortningar',
  fraga: 'frågor',
  kontakt: 'kontakter',
};

/** A question with the pages that answer it; one of them among the first is enough. */
export interface Judgement {
  readonly klass: QueryClass;
  /** `trana`: may be looked at while the ranking is tuned. `prova`: held out. */
  readonly halva: 'trana' | 'prova';
  readonly fraga: string;
  /**
   * Ids (`lag:sol-11-1`, an insats by its slug alone, `kontakt:koping-*` for all that begin so) or
   * `~` and a part of the address.
   */
  readonly mal: readonly string[];
}

/** Reads a file of `fragor/`. Throws with the line when a row is not whole. */
export function parseJudgements(text: string, klass: QueryClass): Judgement[] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line, i) => {
      const [halva, fraga, mal] = line.split('\t');
      if ((halva !== 'trana' && halva !== 'prova') || !fraga || !mal) {
        throw new Error(
          `fragor/${klass}.tsv rad ${i + 2}: skriv trana eller prova, frågan och målen.`,
        );
      }
      return {klass, halva, fraga, mal: mal.split(',')};
    });
}

/** What a judgement looks at in a result. */
export interface Judged {
  readonly id: string;
  readonly url: string;
}

/** Does a result answer? */
export function isTarget({id, url}: Judged, mal: readonly string[]): boolean {
  return mal.some((target) => {
    if (target.startsWith('~')) return url.includes(target.slice(1));
    const whole = target.includes(':') ? target : `insats:${target}`;
    return whole.endsWith('*') ? id.startsWith(whole.slice(0, -1)) : id === whole;
  });
}

/** Place of the first right result, 1 for the first; Infinity when there is none. */
export function rankOf(results: readonly Judged[], mal: readonly string[]): number {
  const at = results.findIndex((result) => isTarget(result, mal));
  return at < 0 ? Infinity : at + 1;
}

/** The two figures a list of places comes to. */
export interface Figures {
  readonly n: number;
  /** Share with a right result among the first three. */
  readonly recall3: number;
  /** Mean of 1 / place. */
  readonly mrr: number;
}

/** Sums up a list of places. */
export function figures(ranks: readonly number[]): Figures {
  const n = ranks.length;
  const mean = (of: (rank: number) => number) =>
    n === 0 ? 0 : ranks.reduce((sum, rank) => sum + of(rank), 0) / n;
  return {n, recall3: mean((rank) => (rank <= 3 ? 1 : 0)), mrr: mean((rank) => 1 / rank)};
}
