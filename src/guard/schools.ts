import {findAll, makeFinding, type Finding} from './finding';

const KINDS = 'förskolan|friskolan|skolan|gymnasiet|förskola|friskola|skola|gymnasium';
/** One word: Apalbyskolan, Wenströmska is two words and is met below. */
const ONE_WORD = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{0,40}?(?:${KINDS})s?(?!\p{L})`,
  'gu',
);
/** Two words: Rudbeckianska gymnasiet, Fryxellska skolan, Carlforsska gymnasiet. */
const TWO_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:S:ta?|Sankta?)[ ])?\p{Lu}[\p{L}-]{0,40}(?:ska|(?<=\p{L}{3})s)[ ](?:${KINDS})s?(?!\p{L})`,
  'gu',
);
/** A name before the word, within a sentence: Vallby förskola, Skultuna skola. */
const NAME_BEFORE =
  /(?<=[\p{L}\d,(/] ?)(?<=[ (/])\p{Lu}\p{Ll}[\p{L}-]+[ ](?:förskola|friskola|skola|gymnasium)s?(?!\p{L})/gu;
/** A name after the word: förskolan Ekorren, skolan Lyckan. */
const NAME_AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:[Ff]örskolan|[Ff]örskola|[Ss]kolan|[Ff]riskolan|[Rr]esursskolan|[Gg]ymnasiet)[ ](\p{Lu}\p{Ll}[\p{L}-]*(?:[ ]\p{Lu}\p{Ll}[\p{L}-]*)?)`,
  'gu',
);
/** Kinds of school, not names of one. */
const GENERIC =
  /^(?:(?:anpassade?|grund|för|resurs|sär|fri|hög|folkhög|sommar|special|same|hem|dag|låg|mellan|bas|yrkes|musik|kultur|sim|dans|gymnasie|gymnasiesär|grundsär|träning|tränings|lov|söndags|kommunal|kommunala|nya|gamla|hans|hennes|barnets|denna|samma|andra|förra|ordinarie|vilken|någon|montessori|waldorf|svensk|svenska)[ ]?)*(?:förskolan?|friskolan?|skolan?|gymnasiet|gymnasium)s?$/iu;

/** Finds names of schools and preschools; kinds of school (*resursskolan*, *gymnasiet*) are free. */
export function findSchools(text: string): Finding[] {
  const named = [TWO_WORDS, NAME_BEFORE, ONE_WORD]
    .flatMap((form) => findAll('skola', form, text))
    .filter((finding) => !GENERIC.test(finding.text));
  const after = [...text.matchAll(NAME_AFTER)].map((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return makeFinding('skola', text, end - name.length, end);
  });
  return [...named, ...after];
}
