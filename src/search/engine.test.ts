import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {buildIndex} from './build';
import {SearchEngine} from './engine';
import {FIXTURE, FIXTURE_CITATIONS, fixtureEngine} from './fixture';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

const engine = fixtureEngine();
const idsOf = (question: string) => engine.search(question).results.map(({id}) => id);
const first = (question: string) => idsOf(question)[0];

describe('words', () => {
  it.each([
    ['korttidsvistelsernas', 'insats:lss-korttidsvistelse'],
    ['kortis', 'insats:lss-korttidsvistelse'],
    ['korttids vistelse', 'insats:lss-korttidsvistelse'],
    ['korttidvistele', 'insats:lss-korttidsvistelse'],
    ['kortid', 'insats:lss-korttidsvistelse'],
    ['helg familj', 'insats:kontaktfamilj'],
    ['kontaktfamiljs', 'insats:kontaktfamilj'],
    ['bup', 'ordlista:bup'],
    ['barn och ungdomspsykiatri', 'ordlista:bup'],
    ['vem ringer jag i Köping', 'kontakt:koping-oro'],
    ['vem ringer jag i Koping', 'kontakt:koping-oro'],
    ['samtycke sip', 'kunskap:/samverkan/sip/'],
  ])('%s finds %s', (question, id) => {
    expect(first(question)).toBe(id);
  });

  it('finds a part of a compound, and the compound by a longer one', () => {
    expect(idsOf('familj')).toContain('insats:kontaktfamilj');
    expect(idsOf('korttidsvistelseplats')[0]).toBe('insats:lss-korttidsvistelse');
  });

  it('finds while one is still typing', () => {
    for (const start of ['ko', 'kontaktf', 'kontaktfami']) {
      expect(idsOf(start)).toContain('insats:kontaktfamilj');
    }
  });
});

describe('citations', () => {
  it.each(['9 § 6 LSS', 'lss 9:6', '9.6', '9§6'])('%s leads to the provision first', (question) => {
    expect(idsOf(question).slice(0, 2)).toEqual(['lag:lss-9-6', 'insats:lss-korttidsvistelse']);
  });

  it('leads from the old number to the row and to what stands now', () => {
    expect(idsOf('3:6 b').slice(0, 3)).toEqual(
      expect.arrayContaining(['lag:gammal-3-6b', 'lag:sol-13-7', 'insats:kontaktfamilj']),
    );
  });
});

describe('answers', () => {
  it('says which section answers, and links to it', () => {
    const [best] = engine.search('korttids avgift').results;
    expect(best?.url).toBe('/insatser/lss-korttidsvistelse/#avgift');
    expect(best?.section).toBe('Avgift');
    expect(best?.insats).toBe('lss-korttidsvistelse');
  });

  it('keeps to the kinds asked for and still counts the others', () => {
    const answer = engine.search('kontaktfamilj', {kinds: ['lag']});
    expect(answer.results.every(({kind}) => kind === 'lag')).toBe(true);
    expect(answer.byKind.get('insats')).toBe(1);
  });

  it('puts the pages of a role before equals', () => {
    const firstFor = (role: string) => engine.search('stödfamilj', {role}).results[0]?.id;
    expect(firstFor('lss')).toBe('insats:lss-korttidsvistelse');
  });

  it('suggests what was meant, and what is near when nothing was found', () => {
    expect(engine.search('samtyke').suggestion).toBe('samtycke');
    expect(engine.search('xyzzy').results).toEqual([]);
    expect(engine.nearNames('kontktfmlj', 3).map(({url}) => url)).toContain(
      '/insatser/kontaktfamilj/',
    );
  });

  it('answers by names before the texts have come', () => {
    const {first: shard, rest} = buildIndex(FIXTURE, FIXTURE_CITATIONS);
    const early = new SearchEngine(shard);
    expect(early.complete).toBe(false);
    expect(early.search('kollo').results[0]?.id).toBe('insats:lss-korttidsvistelse');
    early.addRest(rest);
    expect(early.search('kollo').results[0]?.excerpt).toContain('några dygn');
  });
});

describe('files', () => {
  const {first: shard, rest} = buildIndex(FIXTURE, FIXTURE_CITATIONS);

  it('survive being written and read', () => {
    const read = new SearchEngine(JSON.parse(JSON.stringify(shard)));
    read.addRest(JSON.parse(JSON.stringify(rest)));
    for (const question of ['stödfamilj', '9.6', 'natten']) {
      expect(read.search(question)).toEqual(engine.search(question));
    }
  });

  it('are the same bytes for the same content', () => {
    expect(JSON.stringify(buildIndex(FIXTURE, FIXTURE_CITATIONS))).toBe(
      JSON.stringify({first: shard, rest}),
    );
  });

  it('of another version are refused instead of finding nothing', () => {
    expect(() => new SearchEngine({...shard, encoder: 'annan'})).toThrow(/Ladda om sidan/);
    expect(() => new SearchEngine(shard).addRest({...rest, of: 'annan'})).toThrow(/Ladda om sidan/);
  });

  it('refuse two pages with one id', () => {
    expect(() => buildIndex([...FIXTURE, ...FIXTURE], FIXTURE_CITATIONS)).toThrow(/samma id/);
  });
});

describe('any string', () => {
  const nasty = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: 'grapheme', maxLength: 200}),
    fc.constantFrom(
      '👨‍👩‍👧 sip 🧩',
      'å'.repeat(10_000),
      'kontakt'.repeat(1_500),
      '('.repeat(500),
      '^(a+)+$ [\\',
      '<img src=x onerror=alert(1)>',
      '\u0000\u0007\u001b[31m',
      '\u202eתשובה مساعدة',
      '__proto__ constructor toString',
      '§§§ 9 § § 8 : . 4:',
      '9'.repeat(400),
      '   ',
    ),
  );

  it('is answered, the same every time, and never as markup', () => {
    fc.assert(
      fc.property(nasty, (question) => {
        const answer = engine.search(question);
        expect(engine.search(question)).toEqual(answer);
        const ids = answer.results.map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      {numRuns: 200},
    );
  });
});
