import type {GuideModel} from '../model';
import type {Fall, Svar} from '../types';

/** A source of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/**
 * Makes cases where every answer occurs. Every third case is bent towards the question of living away
 * from home, so that the deep steps of the 9 § 8 table are reached as often as the first.
 */
export function caseMaker(model: GuideModel, random: () => number): () => Fall {
  const needs = model.behov.map((need) => need.slug);
  const insatser = model.insatser.map((insats) => insats.slug);
  const some = (all: readonly string[], most: number): string[] => {
    const count = Math.floor(random() * (most + 1));
    return [...new Set(Array.from({length: count}, () => pick(random, all)))];
  };
  const answer = (fact: GuideModel['fakta'][number]): Svar => {
    const values = fact.varden.map((value) => value.varde);
    switch (fact.typ) {
      case 'alder':
        return random() < 0.05 ? 'okand' : Math.floor(random() * 26);
      case 'behov':
        return some(needs, 4);
      case 'insatser':
        return some(insatser, 3);
      case 'flerval':
        return some(values, 3);
      case 'janej':
        return pick(random, [true, false, 'okand']);
      default:
        return pick(random, values);
    }
  };
  return () => {
    const fall: Record<string, Svar> = {};
    for (const fact of model.fakta) {
      if (fact.typ !== 'harledd' && random() > 0.12) fall[fact.id] = answer(fact);
    }
    const kind = random();
    if (kind < 0.08) return {...fall, ...farSchool(random)};
    return kind < 0.38 ? {...fall, ...away(random)} : fall;
  };
}

/** A place at a school far away, with all that the table asks about it. */
function farSchool(random: () => number): Fall {
  return {
    fragaOm98: false,
    personkrets: pick(random, ['ja-1', 'ja-3']),
    huvudorsak: 'funktionsnedsattning',
    skydd: pick(random, ['ingen-oro', 'ingen-oro', 'okand']),
    behov: ['skola-annan-ort'],
    alder: 12 + Math.floor(random() * 8),
    samtyckeUnga: 'ja',
    skolaAnnanOrt: 'beviljad',
    skolgang: pick(random, ['gymnasium', 'anpassad-gymnasium', 'specialskola', 'okand']),
    dagligResa: pick(random, ['rimlig', 'rimlig', 'orimlig', 'okand']),
    hemmaMojligt: pick(random, ['ja', 'ja-med-mer-stod', 'nej', 'okand']),
  };
}

/** Answers that lead into the table of 9 § 8 LSS. */
function away(random: () => number): Fall {
  const fall: Record<string, Svar> = {
    personkrets: pick(random, ['ja-1', 'ja-1', 'ja-3', 'utreds']),
    huvudorsak: pick(random, ['funktionsnedsattning', 'funktionsnedsattning', 'blandad']),
    skydd: pick(random, ['ingen-oro', 'ingen-oro', 'okand', 'oro']),
    hemmaMojligt: pick(random, ['nej', 'nej', 'ja', 'okand']),
    samtyckeUnga: pick(random, ['ja', 'for-ung', 'nej', 'saknar-formaga', 'ej-fragat']),
    omvardnadsbehov: pick(random, ['litet', 'mattligt', 'omfattande', 'okand']),
    behov: pick(random, [
      ['barnet-kan-inte-bo-hemma'],
      ['skola-annan-ort'],
      ['skola-annan-ort', 'barnet-kan-inte-bo-hemma'],
      ['flytt-fran-placering', 'natt-tillsyn'],
      [],
    ]),
  };
  if (random() < 0.6) {
    fall.skolaAnnanOrt = pick(random, ['beviljad', 'planeras', 'nej', 'okand']);
    fall.dagligResa = pick(random, ['orimlig', 'rimlig', 'okand']);
  }
  return fall;
}
