import {fold} from '../../swedish/fold';
import {normalize} from '../../swedish/normalize';
import {stem} from '../../swedish/stem';
import type {Kind, QuestionOf} from './kind';

/** A few words as they were typed. */
export const kortsvar: Kind<'kortsvar', string> = {
  typ: 'kortsvar',
  scored: true,
  empty: '',
  read: (data) => (typeof data === 'string' && data.length <= 200 ? data : undefined),
  complete: (answer) => comparable(answer) !== '',
  grade: (answer, question) => (isAccepted(answer, question) ? 1 : 0),
  // What was typed may be anything: only which of the listed answers it was is told.
  code: (answer, question) => {
    const {godtas, vanligaFel} = question;
    const listed = [...godtas, ...vanligaFel.map(({text}) => text)];
    const place = listed.findIndex((each) => sameAnswer(answer, each, listed));
    return place < 0 ? 'annat' : String(place);
  },
};

/** Is it one of the accepted answers, and not nearer to one that is listed as wrong? */
export function isAccepted(answer: string, {godtas, vanligaFel}: QuestionOf<'kortsvar'>): boolean {
  const listed = [...godtas, ...vanligaFel.map(({text}) => text)];
  return godtas.some((each) => sameAnswer(answer, each, listed));
}

/** What a common wrong answer rests on. */
export function commonWrongWords(
  answer: string,
  question: QuestionOf<'kortsvar'>,
): string | undefined {
  const {godtas, vanligaFel} = question;
  const listed = [...godtas, ...vanligaFel.map(({text}) => text)];
  return vanligaFel.find(({text}) => sameAnswer(answer, text, listed))?.aterkoppling;
}

/**
 * The same words but for capitals, spacing, punctuation and inflection. Without the dots on å, ä, ö
 * too, unless another listed answer is then spelled the same.
 */
function sameAnswer(answer: string, wanted: string, listed: readonly string[]): boolean {
  const given = comparable(answer);
  const target = comparable(wanted);
  if (given === '') return false;
  if (given === target) return true;
  const folded = fold(target);
  if (fold(given) !== folded) return false;
  return !listed.some((other) => {
    const words = comparable(other);
    return words !== target && fold(words) === folded;
  });
}

/** Stems of the words in order: `Tydliggörande  pedagogiken.` → `tydliggörand pedagogik`. */
function comparable(text: string): string {
  return (normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem).join(' ');
}
