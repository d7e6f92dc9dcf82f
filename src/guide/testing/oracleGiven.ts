import type {Facts} from './oracleWords';

/*
 * Answers that do not go together ("Rimlighet" in 4.0), as plain statements. They are judged on the answers
 * as given, before any of them is mended.
 */

const HARM = ['akut-fara', 'misstanke-far-illa', 'brister-i-omsorg', 'hedersfortryck'];
const PLACEMENTS = [
  'familjehem',
  'forstarkt-familjehem',
  'jourhem',
  'hvb',
  'stodboende',
  'sis-ungdomshem',
];

/** Numbers of the statements that hold, from 1, in the order of the content. */
export function oracleUnreasonable(given: Facts): number[] {
  const list = (key: string): string[] =>
    Array.isArray(given[key]) ? (given[key] as string[]) : [];
  const is = (key: string, ...values: string[]): boolean => values.includes(String(given[key]));
  const need = (slug: string): boolean => list('behov').includes(slug);
  const age = typeof given.alder === 'number' ? given.alder : NaN;
  const kinds = list('nedsattning');
  const none = kinds.includes('ingen');
  const rows = [
    age >= 15 && is('samtyckeUnga', 'for-ung'),
    age <= 14 && is('samtyckeUnga', 'saknar-formaga'),
    none && kinds.some((kind) => kind !== 'ingen'),
    is('skolaAnnanOrt', 'planeras', 'beviljad') && !need('skola-annan-ort'),
    is('skydd', 'ingen-oro') && HARM.some(need),
    is('hemmaMojligt', 'ja', 'ja-med-mer-stod') && need('barnet-kan-inte-bo-hemma'),
    is('personkrets', 'ja-1', 'ja-2', 'ja-3') && none,
    age <= 5 && is('skolgang', 'gymnasium', 'anpassad-gymnasium', 'avslutad'),
    age >= 8 && is('skolgang', 'forskola'),
    is('bor', 'foraldrahem', 'vaxelvis') &&
      list('pagaende').some((slug) => PLACEMENTS.includes(slug)),
  ];
  return rows.flatMap((holds, at) => (holds ? [at + 1] : []));
}
