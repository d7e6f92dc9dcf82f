import {describe, expect, it, vi} from 'vitest';
import {readGuideModel} from '../../library/readGuide';
import {createGuide} from '../guide';
import {many} from '../testing/many';
import {caseMaker, seeded} from '../testing/random';
import type {Fall} from '../types';
import {MARK} from '../verdict';
import type {Kriterium} from './criteria';
import type {NioAttaSvar, StegSvar} from './nineEight';
import {
  barringReasons,
  isSafety,
  onlyPersonkrets,
  reasonsInSight,
  rulesByState,
  waitsFor,
} from './reasons';
import type {Bidrag, EgetKriterium, Forklaring} from './tree';

// Thousands of cases, on machines that may be busy with other things.
vi.setConfig({testTimeout: 120_000});

const leaf = (lage: Kriterium['lage'], fakta = 'alder'): Kriterium => ({
  slag: 'uppgift',
  lage,
  text: fakta,
  fakta,
});

function part(skal: string, more: Partial<Bidrag> = {}): Bidrag {
  const lage = more.lage ?? 'sant';
  return {
    regel: 'R1',
    slag: 'behov',
    sager: 'passar',
    lage,
    avgors: 'maskin',
    skal,
    lagrum: [],
    kriterium: leaf(lage),
    mark: MARK.passar,
    ...more,
  };
}

function own(skal: string, more: Partial<EgetKriterium> = {}): EgetKriterium {
  return {
    id: 'G14',
    slag: 'personkrets',
    lage: 'inte-uppfyllt',
    avgors: 'maskin',
    skal,
    lagrum: [],
    ...more,
  };
}

function tree(utfall: Forklaring['utfall'], more: Partial<Forklaring> = {}): Forklaring {
  return {insats: 'insats', utfall, bidrag: [], egna: [], forbehall: [], ...more};
}

describe('the reasons in sight', () => {
  it('are those that hold and speak for, the strongest first, two at most and each once', () => {
    const bidrag = [
      part('Falsk.', {lage: 'falskt', mark: 0}),
      part('Öppen.', {lage: 'okant', mark: MARK.oppet}),
      part('Emot.', {sager: 'passar-inte', mark: MARK.sparr}),
      part('Inte behovet.', {sager: 'passar-inte-behovet', mark: MARK.inteBehovet}),
      part('Möjlig.', {sager: 'kan-passa', mark: MARK.kanPassa}),
      part('För.'),
      part('För.'),
    ];
    expect(reasonsInSight(tree('passar', {bidrag}))).toEqual(['För.', 'Möjlig.']);
    expect(reasonsInSight(tree('kan-passa', {bidrag}))).toEqual(['Möjlig.', 'För.']);
    expect(reasonsInSight(tree('passar', {bidrag: [...bidrag, part('Tredje.')]}))).toEqual([
      'För.',
      'Tredje.',
    ]);
    expect(reasonsInSight(tree('gar-inte-att-avgora-an', {bidrag}))).toEqual(['Öppen.']);
  });

  it('are what bars it when it does not fit, and else that it does not answer the need', () => {
    const notNeed = part('Inte behovet.', {sager: 'passar-inte-behovet', mark: MARK.inteBehovet});
    const barred = part('Spärr.', {sager: 'passar-inte', mark: MARK.sparr});
    const age = own('Åldern.', {slag: 'alder', lage: 'uppfyllt'});
    expect(
      reasonsInSight(tree('passar-inte', {bidrag: [notNeed, barred], egna: [age, own('Krets.')]})),
    ).toEqual(['Spärr.', 'Krets.']);
    expect(barringReasons({bidrag: [part('För.'), notNeed], egna: []})).toEqual(['Inte behovet.']);
    expect(barringReasons({bidrag: [], egna: [own('Krets.', {lage: 'oppet'})]})).toEqual([]);
  });

  it('rest on rows that hold, in every case of the real guide', () => {
    const model = readGuideModel(process.cwd());
    const guide = createGuide(model);
    const make = caseMaker(model, seeded(11));
    for (let count = 0; count < many(150); count += 1) {
      const fall = make();
      for (const found of guide.trees(fall)) {
        const shown = reasonsInSight(found);
        const wrong = shown.filter((skal) => !carries(found, skal));
        if (shown.length === 0 || wrong.length > 0) {
          expect({fall, insats: found.insats, shown, wrong}).toEqual({
            fall,
            shown: ['…'],
            wrong: [],
          });
        }
      }
    }
  });
});

/** Written again from what the reader sees, not from the marks that the code reads. */
function carries(found: Forklaring, skal: string): boolean {
  const against = found.utfall === 'passar-inte';
  const lage = found.utfall === 'gar-inte-att-avgora-an' ? 'okant' : 'sant';
  return (
    found.bidrag.some(
      (row) =>
        row.skal === skal && row.lage === lage && row.sager.startsWith('passar-inte') === against,
    ) ||
    (against && found.egna.some((row) => row.skal === skal && row.lage === 'inte-uppfyllt'))
  );
}

it('parts the rules by how they stand', () => {
  const bidrag = [part('a'), part('b', {lage: 'okant'}), part('c', {lage: 'falskt'}), part('d')];
  const {sanna, oppna, falska} = rulesByState(tree('passar', {bidrag}));
  expect([sanna, oppna, falska].map((rows) => rows.map((row) => row.skal).join())).toEqual([
    'a,d',
    'b',
    'c',
  ]);
});

describe('safety', () => {
  const safe = {slag: 'sakerhet', mark: MARK.passar | MARK.skyddPassar} as const;

  it('is what a safety rule proposes, also while it is open', () => {
    expect(isSafety(tree('passar', {bidrag: [part('a'), part('b', safe)]}))).toBe(true);
    const open = part('b', {slag: 'sakerhet', lage: 'okant', mark: MARK.oppet});
    expect(isSafety(tree('gar-inte-att-avgora-an', {bidrag: [open]}))).toBe(true);
  });

  it('is not a need, a rule that does not hold, or what safety speaks against', () => {
    expect(isSafety(tree('passar', {bidrag: [part('a')]}))).toBe(false);
    const failed = part('b', {slag: 'sakerhet', lage: 'falskt', mark: 0});
    expect(isSafety(tree('passar', {bidrag: [part('a'), failed]}))).toBe(false);
    const against = part('b', {slag: 'sakerhet', sager: 'passar-inte', mark: MARK.sparr});
    expect(isSafety(tree('passar', {bidrag: [part('a'), against]}))).toBe(false);
    expect(isSafety(tree('passar-inte', {bidrag: [part('b', safe)]}))).toBe(false);
  });
});

describe('excluded by the personkrets alone', () => {
  const egna = [own('Krets.'), own('Åldern.', {slag: 'alder', lage: 'uppfyllt'})];

  it('is so when nothing else bars it', () => {
    expect(onlyPersonkrets(tree('passar-inte', {egna, bidrag: [part('För.')]}))).toBe(true);
  });

  it('is not so when a rule or another demand bars it too, or nothing does', () => {
    const barred = part('Spärr.', {sager: 'passar-inte', mark: MARK.sparr});
    expect(onlyPersonkrets(tree('passar-inte', {egna, bidrag: [barred]}))).toBe(false);
    const two = [...egna, own('Villkor.', {slag: 'villkor'})];
    expect(onlyPersonkrets(tree('passar-inte', {egna: two}))).toBe(false);
    expect(onlyPersonkrets(tree('passar-inte', {bidrag: [barred]}))).toBe(false);
    expect(onlyPersonkrets(tree('passar', {egna}))).toBe(false);
    const met = [own('Krets.', {lage: 'uppfyllt'})];
    expect(onlyPersonkrets(tree('passar-inte', {egna: met}))).toBe(false);
  });
});

describe('what an undecided insats waits for', () => {
  const none = {stegen: []} as unknown as NioAttaSvar;
  const and = (...delar: Kriterium[]): Kriterium => ({slag: 'och', lage: 'okant', text: '', delar});

  it('is the open facts of the rules that speak for it, each once', () => {
    const kriterium = and(leaf('okant', 'bor'), leaf('sant', 'alder'), leaf('okant', 'skydd'));
    const bidrag = [
      part('a', {lage: 'okant', kriterium}),
      part('b', {lage: 'okant', kriterium: leaf('okant', 'bor')}),
      part('c', {lage: 'okant', sager: 'passar-inte', kriterium: leaf('okant', 'psykiatri')}),
    ];
    expect(waitsFor(tree('gar-inte-att-avgora-an', {bidrag}), none, [])).toEqual(['bor', 'skydd']);
    expect(waitsFor(tree('passar', {bidrag}), none, [])).toEqual([]);
  });

  it('is, for 9 § 8, what is missing of the open steps and of the step that decides', () => {
    const step = (lage: StegSvar['lage'], kriterium: Kriterium) => ({lage, kriterium}) as StegSvar;
    const nioAtta = {
      stegen: [
        step('traffar-inte', leaf('falskt', 'alder')),
        step('oppet', and(leaf('okant', 'bor'), leaf('sant', 'skydd'))),
        step('avgor', and(leaf('sant', 'huvudorsak'), leaf('sant', 'alder'))),
        step('provas-inte', leaf('okant', 'psykiatri')),
      ],
    } as unknown as NioAttaSvar;
    const bidrag = [part('a', {slag: 'nio-atta', lage: 'okant', mark: MARK.oppet})];
    const missing = ['bor', 'huvudorsak', 'psykiatri', 'skydd'];
    expect(waitsFor(tree('gar-inte-att-avgora-an', {bidrag}), nioAtta, missing)).toEqual([
      'bor',
      'huvudorsak',
    ]);
  });

  // 9 § 8 LSS may also wait for a person's judgement, with every question answered.
  it('is named for everything but 9 § 8 that waits in the real guide', () => {
    const model = readGuideModel(process.cwd());
    const guide = createGuide(model);
    const make = caseMaker(model, seeded(12));
    const silent: {fall: Fall; insats: string}[] = [];
    for (let count = 0; count < many(150); count += 1) {
      const fall = make();
      const {forklaringar, nioAtta, kvar} = guide.judge(fall);
      for (const found of forklaringar) {
        if (found.utfall !== 'gar-inte-att-avgora-an') continue;
        if (found.insats === 'lss-boende-barn-unga') continue;
        if (waitsFor(found, nioAtta, kvar.saknas).length === 0)
          silent.push({fall, insats: found.insats});
      }
    }
    expect(silent).toEqual([]);
  });
});
