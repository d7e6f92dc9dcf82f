import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FindingKind} from './finding';
import {checkDigit} from './identityNumbers';

export interface LabelledSentence {
  readonly line: number;
  readonly text: string;
  readonly labels: readonly {
    readonly kind: FindingKind;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Reads a file of labelled sentences; its first lines say how one is written. */
export function readLabelledSentences(name: 'frozen' | 'tuning'): LabelledSentence[] {
  const lines = readFileSync(join(__dirname, 'sentences', `${name}.txt`), 'utf8').split('\n');
  return lines.flatMap((source, index) =>
    source === '' || source.startsWith('#') ? [] : [parseLine(source, index + 1)],
  );
}

function parseLine(source: string, line: number): LabelledSentence {
  const labels: LabelledSentence['labels'][number][] = [];
  let text = '';
  let end = 0;
  for (const match of source.matchAll(/\{([a-z]+):([^}]+)\}/g)) {
    text += source.slice(end, match.index);
    const value = withCheckDigit(match[2] ?? '');
    labels.push({
      kind: match[1] as FindingKind,
      start: text.length,
      end: text.length + value.length,
    });
    text += value;
    end = match.index + match[0].length;
  }
  return {line, text: text + source.slice(end), labels};
}

const withCheckDigit = (value: string): string =>
  value.replace('#', () => String(checkDigit(value.replace(/\D/g, '').slice(-9))));
