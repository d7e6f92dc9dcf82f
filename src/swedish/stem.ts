import {stemmer} from '@orama/stemmers/swedish';
import {IRREGULAR} from './irregular';

/**
 * Stems for comparing words, not for showing: `korttidsvistelsen` and `korttidsvistelse` share one.
 * Snowball's Swedish algorithm with our own rules before and after it, each for a class of forms
 * that Snowball leaves apart in handläggare's language.
 */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  // ansökan, anmälan and their plurals ansökningar, anmälningar are one noun.
  [/(sök|mäl|sok|mal)an(s?)$/, '$1ning'],
  [/(verk|klag|gär|gar|läng)an(s?)$/, '$1a'],
  // Genitive of a definite form: insatsens, barnets, föräldrarnas, elevhälsans.
  [/(et|en|an|erna|arna|orna|na)s$/, '$1'],
  // Definite form of a-nouns: elevhälsan, checklistan; not vårdplan.
  [/(?<=...)(?<!pl|org|rom)an$/, 'a'],
  // Definite plural of neuters in -e: mötena, boendena.
  [/(?<=...)ena$/, 'e'],
  // Definite form of frånvaro, närvaro, tillvaro.
  [/(?<=var)on$/, 'o'],
  // Definite form of words in -i: psykiatrin, terapin; not medicin, termin.
  [/(?<=atr|ap|nom|erg|log|graf|teor|gor)in$/, 'i'],
  // Definite neuters: boendet, mötet, samtycket; not kvalitet, verksamhet, krets.
  [/(?<=..[bcdfghjklmnpqrstvxz])(?<!it|h|lik|kr|myck|intern|bank)et$/, ''],
];

/** Adjectives on -lig keep it: daglig verksamhet is not dag, personlig assistans not person. */
const LIG = /^(.{2,}lig)(a|t|e|en|are|ast|aste|as)?$/;

const AFTER: readonly (readonly [RegExp, string])[] = [
  // hem, hemmet; program, programmet.
  [/mm$/, 'm'],
  // Snowball takes the s of insats but not of insatser.
  [/(?<=..[bcdfghjklmnprtvy])s$/, ''],
  // ålder, åldrar; syster, systrar; nummer, numret; läger, lägret.
  [/(?<=..[bdgkptm])r$/, ''],
  // regel, regler; medel, medlen; exempel, exemplet.
  [/(?<=.[bdgkp])l$/, 'el'],
];

const CACHE = new Map<string, string>();
const CACHE_LIMIT = 50_000;

function compute(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return IRREGULAR.get(word) ?? word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const adjective = LIG.exec(word)?.[1];
  if (adjective) return adjective;
  let stem = word;
  for (const [pattern, replacement] of BEFORE) {
    if (stem.length > 4) stem = stem.replace(pattern, replacement);
  }
  stem = stemmer(stem);
  for (const [pattern, replacement] of AFTER) stem = stem.replace(pattern, replacement);
  return stem;
}

/** The stem of one normalised word. The same word always gives the same stem. */
export function stem(word: string): string {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  const result = compute(word);
  if (CACHE.size >= CACHE_LIMIT) CACHE.clear();
  CACHE.set(word, result);
  return result;
}

const DERIVED =
  /(?<=...)(?:istisk|ism|ist|isk|ering|er)$|(?<=....)(?:ning|ing|eri|else|nad|ighet|het|skap|lig|are|ar|and|end|an|a)$/;

/**
 * The root a stem may share with words of other classes: `utredning`, `utreda`, `utredare`.
 * Looser than a stem (`stöd`, `stödja`): a match on the root is worth less than one on the stem.
 */
export function root(stemmed: string): string {
  return stemmed.replace(DERIVED, '');
}
