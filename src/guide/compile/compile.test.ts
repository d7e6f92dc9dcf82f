import {describe, expect, it} from 'vitest';
import {readGuide} from '../../library/readGuide';
import type {GuideData} from '../schema';
import type {InsatsVillkor} from '../types';
import {compileGuide} from './compile';
import type {GuideProblem} from './problems';

const content = readGuide(process.cwd());

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? {-readonly [K in keyof T]: Mutable<T[K]>}
    : T;

/** The problems of the guide after a change. */
function problems(
  change: (data: Mutable<GuideData>, insatser: Mutable<InsatsVillkor>[]) => void,
): readonly GuideProblem[] {
  const data = structuredClone(content.data) as Mutable<GuideData>;
  const insatser = structuredClone(content.insatser) as Mutable<InsatsVillkor>[];
  change(data, insatser);
  const compiled = compileGuide(data as GuideData, insatser as InsatsVillkor[]);
  return compiled.ok ? [] : compiled.problems;
}

const rule = (data: Mutable<GuideData>, id: string) => {
  const found = data.regler.flatMap((file) => file.regler).find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the guide as it is written', () => {
  it('compiles, and to the same model each time', () => {
    const first = compileGuide(content.data, content.insatser);
    const again = compileGuide(structuredClone(content.data), content.insatser);
    expect(first.ok).toBe(true);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });

  it('is plain JSON', () => {
    const compiled = compileGuide(content.data, content.insatser);
    if (!compiled.ok) throw new Error('does not compile');
    expect(JSON.parse(JSON.stringify(compiled.model))).toEqual(compiled.model);
  });

  it('has children before parents, and no early node that reads the result of the 9 § 8 check', () => {
    const compiled = compileGuide(content.data, content.insatser);
    if (!compiled.ok) throw new Error('does not compile');
    const {noder, sena, fakta} = compiled.model;
    noder.forEach((node, at) => {
      const [kind = 0, ...rest] = node;
      const children =
        kind === 1 || kind === 2 ? rest : kind === 3 ? rest : kind === 4 ? rest.slice(1) : [];
      expect(children.every((child) => child < at)).toBe(true);
      if (at < sena && kind === 5) expect(fakta[rest[0] ?? 0]?.typ).not.toBe('harledd');
    });
    expect(new Set(noder.map((node) => node.join())).size).toBe(noder.length);
  });

  it('follows 4.0 to the letter: 49 needs, 77 insatser, 22 steps, 20 flags', () => {
    const compiled = compileGuide(content.data, content.insatser);
    if (!compiled.ok) throw new Error('does not compile');
    const {behov, insatser, nioAtta, flaggor, regler} = compiled.model;
    expect([behov.length, insatser.length, nioAtta.steg.length, flaggor.length]).toEqual([
      49, 77, 22, 20,
    ]);
    expect(regler).toHaveLength(64);
  });
});

describe('faults in the content', () => {
  it('are told with file, path and what was meant', () => {
    expect(
      problems((data) => (rule(data, 'B1').om = 'behov: foraldrar-behover-avlastnin')),
    ).toEqual([
      {
        file: 'regler/5',
        path: ['regler', 0, 'om'],
        what: '”foraldrar-behover-avlastnin” finns inte för behov (tecken 8)',
        mend: 'menade du ”foraldrar-behover-avlastning”?',
      },
    ]);
  });

  it.each<[string, Parameters<typeof problems>[0], string, string]>([
    [
      'an insats that does not exist',
      (data) => (rule(data, 'B7').passar = ['familjebehandlin']),
      'insatsen ”familjebehandlin” finns inte',
      'menade du ”familjebehandling”?',
    ],
    [
      'a condition on one insats',
      (data) => (rule(data, 'B7').kanPassa = [{insats: 'sip', om: 'PK-JAA'}]),
      '”PK-JAA” är varken en uppgift eller ett namngivet villkor (tecken 1)',
      'menade du ”PK-JA”?',
    ],
    [
      'the same rule twice',
      (data) => (rule(data, 'B7').id = 'B1'),
      'regeln B1 finns redan',
      'ge den ett annat id',
    ],
    [
      'a judged rule that says passar',
      (data) => (rule(data, 'B7').avgors = 'bedomning'),
      'en regel som en människa bedömer ger högst ”kan passa”',
      'flytta förslagen till kanPassa',
    ],
    [
      'a judged proposal that says passar',
      (data) => (rule(data, 'B7').passar = [{insats: 'sip', avgors: 'bedomning'}]),
      'ett förslag som en människa bedömer ger högst ”kan passa”',
      'flytta det till kanPassa',
    ],
    [
      'names that go round',
      (data) => {
        const named = data.villkor.villkor.find((row) => row.namn === 'AKUT');
        if (named) named.betyder = 'SKYDD';
      },
      'AKUT går i ring: AKUT → SKYDD → AKUT',
      'skriv ut ett av villkoren',
    ],
    [
      'a rule that reads the result of the check',
      (data) => (rule(data, 'G9').om = 'steg = 6'),
      '”steg” är varken en uppgift eller ett namngivet villkor (tecken 1)',
      '',
    ],
    [
      'a flag that is there twice',
      (data) => data.flaggor.flaggor.push(structuredClone(data.flaggor.flaggor[0] as never)),
      '”skydd-forst” finns redan',
      'ge den ett annat namn eller ta bort den',
    ],
    [
      'a step that is there twice',
      (data) => {
        const step = data.nioAtta.steg[3];
        if (step) step.nr = '3';
      },
      '”3” finns redan',
      '',
    ],
    [
      'a table without an end',
      (data) => data.nioAtta.steg.pop(),
      'det sista steget måste alltid gälla',
      'skriv ”alltid”',
    ],
    [
      'a need in an area that does not exist',
      (data) => {
        const need = data.behov.behov[0];
        if (need) need.livsomrade = 'fysisk-hals';
      },
      'livsområdet ”fysisk-hals” finns inte',
      'menade du ”fysisk-halsa”?',
    ],
    [
      'a need twice',
      (data) => data.behov.behov.push(structuredClone(data.behov.behov[0] as never)),
      '”medicinska-behov-hemma” finns redan',
      '',
    ],
    [
      'a question about nothing',
      (data) => {
        const question = data.fakta.fragor[0];
        if (question) question.fakta = ['skyd'];
      },
      'uppgiften ”skyd” finns inte',
      'menade du ”skydd”?',
    ],
    [
      'a fact twice',
      (data) => data.fakta.fakta.push(structuredClone(data.fakta.fakta[0] as never)),
      '”skydd” finns redan',
      '',
    ],
    [
      'an answer read as something that is no answer',
      (data) => {
        const row = data.fakta.rimlighet[0];
        if (row) row.lasSom = 'ej-fraga';
      },
      'värdet ”ej-fraga” finns inte',
      'menade du ”ej-fragat”?',
    ],
    [
      'a record whose condition cannot be read',
      (_, insatser) => {
        const insats = insatser.find((row) => row.slug === 'lss-daglig-verksamhet');
        const own = insats?.villkor?.find((row) => row.avgors === 'maskin');
        if (own) own.villkor = 'personkrets = ja-3 eler VUXEN';
      },
      '”eler” står fel (tecken 20)',
      'skriv och eller eller mellan två kriterier',
    ],
    [
      'a personkrets that is left out without a reason',
      (_, insatser) => {
        const insats = insatser.find((row) => row.slug === 'kontaktdagar');
        if (insats) insats.personkrets = [1, 3];
      },
      'personkrets 2 är utelämnad utan skäl',
      'lägg till ett villkor med ”personkrets = ja-2” och dess skäl',
    ],
  ])('%s', (_, change, what, mend) => {
    const found = problems(change).find((problem) => problem.what === what);
    expect(found, JSON.stringify(problems(change).slice(0, 3))).toBeDefined();
    if (mend !== '') expect(found?.mend).toBe(mend);
    expect(found?.path.length).toBeGreaterThan(0);
  });

  it('are all told at once', () => {
    const found = problems((data) => {
      rule(data, 'B1').om = 'behov: x';
      rule(data, 'B2').om = 'PK-JAA';
      rule(data, 'G13').om = 'alder >= 99';
    });
    expect(found.map((problem) => problem.path[1])).toHaveLength(3);
  });
});
