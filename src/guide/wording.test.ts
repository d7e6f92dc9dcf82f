import {describe, expect, it, vi} from 'vitest';
import {readGuide} from '../library/readGuide';
import {createGuide} from './guide';
import {answerCase} from './output';
import {textsIn} from './testing/content';
import {many} from './testing/many';
import {caseMaker, seeded} from './testing/random';

// Thousands of cases, on machines that may be busy with other things.
vi.setConfig({testTimeout: 120_000});

/** Words of a decision, and promises. The guide neither decides nor promises. */
const FORBIDDEN =
  /(?:har|kan ha|ha) rätt till|\bbevilja(?:s|r|t|ts|d|de|des)?\b|\bavslå(?:s|r)?\b|\bavslag|\bbifall|\bnekas?\b|\bgodkänns?\b/iu;
/** Advice against applying. */
const AGAINST =
  /ansök inte|ska inte ansöka|sök inte|inte lönt|avråd|avstå från att ansöka|onödigt att ansöka/iu;

const content = readGuide(process.cwd());
if (!content.compiled.ok) throw new Error('the guide does not compile');
const {model} = content.compiled;
const guide = createGuide(model);

/** Values of facts are contract and never shown; the reader sees their labels. */
const shown = (path: string): boolean =>
  !/\.(?:varde|varden|slug|id|fakta|svar\[\d+\])$/.test(path) && !/\.oppna\[\d+\]$/.test(path);

function faults(value: unknown, pattern: RegExp): string[] {
  return textsIn(value)
    .filter(({path, text}) => shown(path) && pattern.test(text))
    .map(({path, text}) => `${path}: ${text}`);
}

describe('the words of the guide', () => {
  it('hold no decision and no promise, in all that the model can say', () => {
    expect(faults(model, FORBIDDEN)).toEqual([]);
    expect(faults(model, AGAINST)).toEqual([]);
  });

  it('hold none in the practice cases', () => {
    expect(
      faults(
        content.fall.map(({fakta: _, ...fall}) => fall),
        FORBIDDEN,
      ),
    ).toEqual([]);
    expect(faults(content.fall, AGAINST)).toEqual([]);
  });

  it('hold none in what is put together for a case', () => {
    const make = caseMaker(model, seeded(4));
    for (let count = 0; count < many(100); count += 1) {
      const fall = make();
      const answer = answerCase(guide, fall);
      const found = [...faults(answer, FORBIDDEN), ...faults(answer, AGAINST)];
      if (found.length > 0) expect({fall, found}).toEqual({fall, found: []});
    }
  });

  it('show a granted place at a school as "plats klar"', () => {
    const fact = model.fakta.find((row) => row.id === 'skolaAnnanOrt');
    expect(fact?.varden.find((value) => value.varde === 'beviljad')?.etikett).toBe('Plats klar');
  });

  it('are plain: no long sentences, no shouting, no old words', () => {
    const texts = textsIn({...model, insatser: []}).filter(
      ({path, text}) => shown(path) && text.includes(' ') && !/lagrum|lagrumId/.test(path),
    );
    const long = texts.flatMap(({path, text}) =>
      text
        .split(/(?<=[.!?:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 24)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
    expect(
      texts.filter(({text}) => /handikapp|utvecklingsstör|särskol|fosterhem|[!]/iu.test(text)),
    ).toEqual([]);
  });
});
