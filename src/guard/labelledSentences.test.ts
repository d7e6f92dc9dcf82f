import {describe, expect, it} from 'vitest';
import {findIdentifying} from './findIdentifying';
import type {FindingKind} from './finding';
import {readLabelledSentences} from './labelledSentences.node';

const sentences = [...readLabelledSentences('frozen'), ...readLabelledSentences('tuning')];

interface Score {
  readonly found: number;
  readonly labelled: number;
  readonly missed: string[];
}

const overlap = (a: {start: number; end: number}, b: {start: number; end: number}): boolean =>
  a.start < b.end && b.start < a.end;

/** How many labelled places of these kinds the detector points at, whatever it calls them. */
function recall(kinds: readonly FindingKind[], set = sentences): Score {
  const missed: string[] = [];
  let labelled = 0;
  for (const {text, labels} of set) {
    const findings = findIdentifying(text);
    for (const label of labels.filter(({kind}) => kinds.includes(kind))) {
      labelled++;
      if (!findings.some((finding) => overlap(finding, label))) missed.push(text);
    }
  }
  return {found: labelled - missed.length, labelled, missed};
}

/** Which findings point at nothing that was labelled. */
function falseAlarms(set = sentences): {findings: number; wrong: string[]} {
  const all = set.flatMap(({text, labels}) =>
    findIdentifying(text).map((finding) => ({
      right: labels.some((label) => overlap(label, finding)),
      what: `${finding.kind} "${finding.text}" in: ${text}`,
    })),
  );
  return {findings: all.length, wrong: all.filter(({right}) => !right).map(({what}) => what)};
}

const rate = ({found, labelled}: Score): number => found / labelled;

describe('integritetsvakten on the labelled sentences', () => {
  it('has at least 300 sentences, half of them with something that identifies', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    const identifying = sentences.filter(({labels}) => labels.length > 0).length;
    expect(Math.abs(identifying / sentences.length - 0.5)).toBeLessThan(0.06);
  });

  for (const part of ['frozen', 'tuning'] as const) {
    const set = readLabelledSentences(part);
    it(`finds numbers, e-mail and telephone (${part}): recall at least .98`, () => {
      const score = recall(['personnummer', 'samordningsnummer', 'epost', 'telefon'], set);
      expect(rate(score), score.missed.join('\n')).toBeGreaterThanOrEqual(0.98);
    });

    it(`finds names (${part}): recall at least .90`, () => {
      const score = recall(['namn'], set);
      expect(rate(score), score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    });

    it(`finds addresses, dates of birth and schools (${part}): recall at least .90`, () => {
      const score = recall(['adress', 'fodelsedatum', 'skola'], set);
      expect(rate(score), score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    });

    it(`points at what identifies and little else (${part}): precision at least .90`, () => {
      const {findings, wrong} = falseAlarms(set);
      expect(1 - wrong.length / findings, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    });
  }
});
