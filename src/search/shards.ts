import {stem} from '../swedish';
import type {CitationData} from './citations';
import type {Kind} from './kinds';
import type {EverydayRow} from './vardagsord';

/** Raised when the shape of the files or the meaning of a term changes. */
const SCHEMA = 3;

/** Words whose stems tell one analysis from another: a changed rule changes the encoder's id. */
const PROBE =
  'ansökningar orosanmälan elevhälsans förmötet personkretsen boendet daglig åldrar regler slagen insatsernas hemmet korttidsvistelsen föräldrarnas';

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Identifies schema and word analysis. An index read with another analysis than it was built with
 * finds nothing and says nothing about it, so both files carry this and the engine refuses others.
 */
export function encoderId(): string {
  return hash(`${SCHEMA} ${PROBE.split(' ').map(stem).join(' ')}`);
}

/** What the first result needs of one document. Short keys: the file is read over slow networks. */
export interface DocRow {
  /** Document id without its kind. */
  readonly i: string;
  readonly k: Kind;
  readonly u: string;
  readonly t: string;
  readonly s?: string;
  readonly w?: readonly string[];
  readonly r?: readonly string[];
  /** Heading and anchor of each section with a heading. */
  readonly h: readonly (readonly [heading: string, anchor: string])[];
}

/** Titles, everyday words, headings, summaries: enough to answer most questions. */
export interface FirstShard {
  readonly encoder: string;
  readonly docs: readonly DocRow[];
  readonly postings: string;
  /** Stems that only occur inside compounds, for parting them. */
  readonly parts: readonly string[];
  readonly citations: CitationData;
  readonly everyday: readonly EverydayRow[];
}

/** The texts' own words and the beginnings of sections, for excerpts. */
export interface RestShard {
  readonly encoder: string;
  /** Hash of the first shard it belongs to: unit numbers mean nothing with another. */
  readonly of: string;
  readonly postings: string;
  /** One excerpt a unit, in unit order; that of a document's first unit is its summary. */
  readonly excerpts: readonly string[];
}
