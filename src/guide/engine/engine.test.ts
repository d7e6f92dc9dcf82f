import {describe, expect, it, vi} from 'vitest';
import {readGuide, readGuideModel} from '../../library/readGuide';
import {compileGuide} from '../compile/compile';
import {INSATSER} from '../testing/controlTable';
import {compareFlags, compareLines, compareSteps, oracleLine, resultLine} from '../testing/compare';
import {compareDecisions} from '../testing/compareDecisions';
import {controlInsatser} from '../testing/fixture';
import {
  firstDifference,
  knownCase,
  MET_CASES,
  metCases,
  RANDOM_CASES,
  randomCases,
} from '../testing/knownCases';
import {many, share} from '../testing/many';
import {caseMaker, pick, seeded} from '../testing/random';
import type {Fall} from '../types';
import {createEngine} from './engine';

// Thousands of cases, on machines that may be busy with other things.
vi.setConfig({testTimeout: 120_000});

const root = process.cwd();
const model = readGuideModel(root);
const engine = createEngine(model);

/** Above this many combinations a line is sampled here and tried whole in `npm run bench -- guide`. */
const LIMIT = many(1200);

describe('the engine and the control table', () => {
  it('agree on all that is said in stratified random cases', () => {
    const cases = randomCases(model, many(RANDOM_CASES));
    const steps = new Set(cases.map((fall) => engine.run(fall).steg));
    expect(firstDifference(engine, cases.map(knownCase))).toBeUndefined();
    if (many(RANDOM_CASES) === RANDOM_CASES) {
      expect(steps.size, 'every step is reached').toBe(model.nioAtta.steg.length);
    }
  });

  it('agree on all that is said where each decision in turn is met', () => {
    const cases = metCases(engine, many(MET_CASES));
    expect(firstDifference(engine, cases.map(knownCase))).toBeUndefined();
  });

  it('agree on every decision by itself, where it is about to change', () => {
    const {tried, differences} = compareDecisions(engine, share());
    expect(differences).toEqual([]);
    expect(tried).toBeGreaterThan(100_000 * share());
  });

  it('agree on every line of every rule, over the combinations of what it reads', () => {
    const {combinations, tried, differences} = compareLines(engine, LIMIT);
    expect(differences).toEqual([]);
    expect(combinations).toBeGreaterThan(350_000);
    expect(tried).toBeGreaterThan(many(25_000));
  });

  it('agree on every step of 9 § 8, over the combinations of what it reads', () => {
    const {tried, differences} = compareSteps(engine, LIMIT);
    expect(differences).toEqual([]);
    expect(tried).toBeGreaterThan(many(2000));
  });

  it('agree on every flag, over the combinations of what it reads', () => {
    const {tried, differences} = compareFlags(engine, LIMIT);
    expect(differences).toEqual([]);
    expect(tried).toBeGreaterThan(many(2000));
  });

  it('agree on own conditions: the records say what the control table says', () => {
    const slugs = model.insatser.map((insats) => insats.slug).sort();
    expect(slugs).toEqual([...INSATSER].sort());
    const records = new Map(readGuide(root).insatser.map((insats) => [insats.slug, insats]));
    for (const control of controlInsatser()) {
      const record = records.get(control.slug);
      const ages = [record?.alder?.min ?? 0, record?.alder?.max ?? 25];
      expect([control.slug, ages]).toEqual([
        control.slug,
        [control.alder?.min ?? 0, control.alder?.max ?? 25],
      ]);
      expect([control.slug, record?.personkrets]).toEqual([control.slug, control.personkrets]);
      const settled = (record?.villkor ?? []).filter((own) => own.avgors === 'maskin');
      expect([control.slug, settled.length]).toEqual([control.slug, control.villkor?.length ?? 0]);
    }
  });

  it('also agree when the conditions come from the control table alone', () => {
    const compiled = compileGuide(readGuide(root).data, controlInsatser());
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const other = createEngine(compiled.model);
    const make = caseMaker(compiled.model, seeded(3));
    for (let count = 0; count < many(300); count += 1) {
      const fall = make();
      expect(resultLine(other, fall)).toBe(oracleLine(fall));
    }
  });
});

describe('reading of answers', () => {
  const open = (fall: Fall, id: string): boolean =>
    engine.isOpen(
      engine.run(fall),
      model.fakta.findIndex((fact) => fact.id === id),
    );
  const answer = (fall: Fall, id: string) =>
    engine.answer(
      engine.run(fall),
      model.fakta.findIndex((fact) => fact.id === id),
    );

  it('keeps every need and every insats apart, one by one and all at once', () => {
    const needs = model.behov.map((need) => need.slug);
    const insatser = model.insatser.map((insats) => insats.slug);
    const alone = (id: string, slug: string): void => {
      const fall: Fall = {[id]: [slug]};
      for (const list of ['behov', 'provat', 'pagaende'])
        expect(answer(fall, list)).toEqual(list === id ? [slug] : []);
      expect(open(fall, 'skydd')).toBe(true);
    };
    needs.forEach((slug) => alone('behov', slug));
    for (const id of ['provat', 'pagaende']) insatser.forEach((slug) => alone(id, slug));
    const all: Fall = {behov: needs, provat: insatser, pagaende: insatser};
    expect(answer(all, 'behov')).toEqual(needs);
    expect(answer(all, 'provat')).toEqual(insatser);
    expect(answer(all, 'pagaende')).toEqual(insatser);
  });

  it('never throws, whatever it is given', () => {
    const random = seeded(5);
    const junk = [undefined, null, {}, [], 'x', -1, 99, true, ['x'], NaN, '', 'okand'];
    for (let count = 0; count < many(500); count += 1) {
      const fall = Object.fromEntries(
        model.fakta.map((fact) => [
          fact.id,
          pick(
            random,
            junk.map((value) => ({value})),
          ).value,
        ]),
      ) as Fall;
      expect(() => engine.run(fall)).not.toThrow();
    }
  });

  it.each(['personkrets', 'alder', 'skydd', 'nedsattning', 'fragaOm98'])(
    'takes okand for %s',
    (id) => {
      expect(open({[id]: 'okand'}, id)).toBe(true);
      expect(open({}, id)).toBe(true);
    },
  );

  it('reads utreds and ej-fragat as open, and an empty list of disabilities too', () => {
    expect(open({personkrets: 'utreds'}, 'personkrets')).toBe(true);
    expect(open({samtyckeVh: 'ej-fragat'}, 'samtyckeVh')).toBe(true);
    expect(open({nedsattning: []}, 'nedsattning')).toBe(true);
    expect(open({nedsattning: ['okand']}, 'nedsattning')).toBe(true);
    expect(open({nedsattning: ['adhd']}, 'nedsattning')).toBe(false);
    expect(open({alder: 0}, 'alder')).toBe(false);
  });

  it('mends answers that cannot be meant as they stand', () => {
    expect(answer({alder: 15, samtyckeUnga: 'for-ung'}, 'samtyckeUnga')).toBe('ej-fragat');
    expect(answer({alder: 14, samtyckeUnga: 'for-ung'}, 'samtyckeUnga')).toBe('for-ung');
    expect(answer({alder: 14, samtyckeUnga: 'saknar-formaga'}, 'samtyckeUnga')).toBe('for-ung');
    expect(answer({alder: 15, samtyckeUnga: 'saknar-formaga'}, 'samtyckeUnga')).toBe(
      'saknar-formaga',
    );
    expect(answer({samtyckeUnga: 'for-ung'}, 'samtyckeUnga')).toBe('for-ung');
    expect(answer({nedsattning: ['ingen', 'adhd']}, 'nedsattning')).toEqual(['adhd']);
    expect(answer({nedsattning: ['ingen', 'okand']}, 'nedsattning')).toEqual(['okand']);
    expect(answer({nedsattning: ['ingen']}, 'nedsattning')).toEqual(['ingen']);
  });

  it('gives lists and ages back as they were', () => {
    expect(answer({behov: ['natt-tillsyn', 'syskon-paverkas']}, 'behov')).toEqual([
      'syskon-paverkas',
      'natt-tillsyn',
    ]);
    expect(answer({alder: 0}, 'alder')).toBe(0);
    expect(answer({}, 'alder')).toBeUndefined();
    expect(answer({}, 'bor')).toBeUndefined();
    expect(answer({fragaOm98: true}, 'fragaOm98')).toBe('true');
  });
});
