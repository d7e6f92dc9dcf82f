import {EJ_BESVARAD_TEXT, labelsOf} from './explain/criteria';
import type {FaktaModell, GuideModel} from './model';
import type {Svar} from './types';
import {answerText} from './underlag';

/** An answer in the words of the form; a missing one says so. */
export function answerLabel(
  model: GuideModel,
  fact: FaktaModell,
  answer: Svar | undefined,
): string {
  return answer === undefined ? EJ_BESVARAD_TEXT : answerText(labelsOf(model, fact), answer);
}
