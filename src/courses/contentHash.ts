import type {Question} from './questionSchema';
import {hash32} from './random';

/**
 * A mark of what a question asks and what is right. An edited question gets another mark, so an old
 * answer is not revived; a mended feedback or source leaves it as it is.
 */
export function contentHash(question: Question): string {
  const core = JSON.stringify(asked(question));
  return hash32(core).toString(36) + hash32(`${core}|`).toString(36);
}

function asked(question: Question): unknown {
  const {typ, fraga} = question;
  switch (question.typ) {
    case 'enval':
    case 'flerval':
      return [typ, fraga, question.svar.map(({text, ratt}) => [text, ratt])];
    case 'santfalskt':
      return [typ, fraga, question.sant, question.skal.map(({text, ratt}) => [text, ratt])];
    case 'para':
      return [
        typ,
        fraga,
        question.par.map(({vanster, hoger}) => [vanster, hoger]),
        (question.over ?? []).map(({text}) => text),
      ];
    case 'ordna':
      return [typ, fraga, question.steg.map(({text}) => text), question.lika ?? []];
    case 'tal':
      return [typ, fraga, question.ratt, question.tolerans, question.enhet];
    case 'kortsvar':
      return [typ, fraga, question.godtas];
    case 'fall':
      return [
        typ,
        fraga,
        question.start,
        question.lagen.map(({id, text, val}) => [
          id,
          text,
          val.map((choice) => [choice.text, choice.omdome, choice.till]),
        ]),
      ];
    case 'reflektion':
      return [typ, fraga, question.kriterier];
  }
}
