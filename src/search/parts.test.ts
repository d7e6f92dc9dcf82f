import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {formatAnswer, parseCommand, publicResult, questionsOf} from './command';
import {fixtureEngine} from './fixture';
import {markHits} from './mark';
import {packPostings, unpackPostings} from './postings';
import {MAX_RECENT, recentSearchesSlot, withSearch} from './slots';
import {readAddress, writeAddress} from './ui/address';
import {moveTo} from './ui/options';
import {statusText} from './ui/statusText';
import {viewAnswer} from './view';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

describe('packed postings', () => {
  const units = fc
    .uniqueArray(fc.nat({max: 5000}), {maxLength: 12})
    .map((list) => (list.length > 0 ? list.sort((a, b) => a - b) : null));
  const entries = fc.uniqueArray(
    fc.tuple(
      fc.string({unit: fc.constantFrom('a', 'b', 'ö', '§', '-'), minLength: 1, maxLength: 40}),
      fc.array(units, {minLength: 2, maxLength: 2}),
    ),
    {selector: ([term]) => term, maxLength: 30},
  );

  it('are read back as they were', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const sorted = [...list].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(unpackPostings(packPostings(list))).toEqual(sorted);
      }),
    );
  });
});

describe('markHits', () => {
  it('marks words of the question in any form, and only words', () => {
    const segments = markHits('Samtycket till SIP-mötet', new Set(['samtyck', 'möt']));
    expect(segments.filter(({hit}) => hit).map(({text}) => text)).toEqual(['Samtycket', 'mötet']);
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const joined = markHits(text, new Set(['a', '1'])).map((segment) => segment.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('viewAnswer', () => {
  it('is plain data with the hits marked', () => {
    const answer = viewAnswer(fixtureEngine(), 'samtycke', {});
    expect(answer.results[0]?.section).toEqual([{text: 'Samtycke', hit: true}]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('helps when nothing was found', () => {
    expect(viewAnswer(fixtureEngine(), 'kntktfmlj', {}).near.length).toBeGreaterThan(0);
  });
});

describe('the terminal', () => {
  it('reads its arguments', () => {
    expect(parseCommand(['--json', '--limit', '3', 'avlastning', 'helg'])).toEqual({
      json: true,
      limit: 3,
      question: 'avlastning helg',
    });
    expect(parseCommand(['--file=fragor.txt'])).toEqual({
      json: false,
      limit: 10,
      file: 'fragor.txt',
    });
    expect(parseCommand(['--', '--json'])).toMatchObject({question: '--json'});
  });

  it.each([
    [[]],
    [['   ']],
    [['--limit', '0', 'x']],
    [['--fel', 'x']],
    [['--file']],
    [['x', '--file', 'y']],
  ])('explains what is wrong with %j', (args) => {
    expect(parseCommand(args)).toEqual(expect.any(String));
  });

  it('reads a file of questions: byte order mark, blank lines and any line ends', () => {
    expect(questionsOf('\ufeffkollo\r\n\r\n 9.6 \n\n')).toEqual(['kollo', ' 9.6 ']);
  });

  it('prints what programs rely on', () => {
    const answer = fixtureEngine().search('kollo');
    expect(Object.keys(publicResult(answer.results[0]!))).toEqual([
      'url',
      'title',
      'section',
      'kind',
      'insats',
      'score',
    ]);
    expect(formatAnswer(answer)).toContain('1. Korttidsvistelse utanför hemmet (insats)');
    expect(formatAnswer(fixtureEngine().search('xyzzy'))).toBe('Inga träffar.');
  });
});

describe('recent searches', () => {
  it('keep the newest first, none twice, a handful', () => {
    const many = Array.from({length: 20}, (_, i) => `fråga ${i}`);
    const kept = many.reduce<readonly string[]>(withSearch, []);
    expect(kept).toHaveLength(MAX_RECENT);
    expect(kept[0]).toBe('fråga 19');
    expect(withSearch(kept, ' fråga 19 ')).toEqual(kept);
    expect(withSearch(kept, '  ')).toEqual(kept);
  });

  it('refuse what is not a list of texts', () => {
    const raw = (data: unknown) => JSON.stringify({v: 1, sparat: '2026-11-22', data});
    expect(recentSearchesSlot.decode(raw(['a'])).kind).toBe('readable');
    expect(recentSearchesSlot.decode(raw([1])).kind).toBe('damaged');
  });
});

describe('the address', () => {
  it('is read as it was written', () => {
    const asked = {question: 'råd & stöd?', kinds: ['insats', 'lag'] as const};
    expect(readAddress(writeAddress(asked))).toEqual(asked);
    expect(writeAddress({question: ' ', kinds: []})).toBe('');
    expect(readAddress('?slag=trams,lag&x=1')).toEqual({question: '', kinds: ['lag']});
  });
});

describe('keys and status', () => {
  it('walks the rows and comes round', () => {
    expect(moveTo('ArrowDown', 2, 3)).toBe(0);
    expect(moveTo('ArrowUp', 0, 3)).toBe(2);
    expect(moveTo('Home', 2, 3)).toBe(0);
    expect(moveTo('End', 0, 3)).toBe(2);
    expect(moveTo('a', 0, 3)).toBeUndefined();
    expect(moveTo('ArrowDown', 0, 0)).toBeUndefined();
  });

  it('says how many there are', () => {
    const answer = viewAnswer(fixtureEngine(), 'bup', {});
    expect(statusText('', undefined, 'waiting')).toBe('');
    expect(statusText('bup', undefined, 'loading')).toBe('Sökningen laddas.');
    expect(statusText('bup', answer, 'complete')).toMatch(/^\d+ träff(ar)?\.$/);
    expect(statusText('x', {...answer, total: 0}, 'complete')).toBe('Inga träffar.');
  });
});
