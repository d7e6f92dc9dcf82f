import type {Kvar} from '../explain/questions';
import type {FaktaModell, FragaModell, GuideModel} from '../model';
import type {Fall} from '../types';

/** A fact as it stands in the form. */
export interface AskedFact {
  readonly fact: FaktaModell;
  /** Not asked any longer, but answered: the answer counts until it is removed. */
  readonly moot: boolean;
}

/** The facts of a question that are asked with these answers, or still hold one. */
export function askedFacts(
  model: GuideModel,
  question: FragaModell,
  kvar: Kvar,
  fall: Fall,
): AskedFact[] {
  const skipped = kvar.hoppas.includes(question.nr);
  return question.fakta.flatMap((index) => {
    const fact = model.fakta[index];
    if (!fact) return [];
    const asked = !skipped && !kvar.dolda.includes(fact.id);
    const answered = fall[fact.id] !== undefined;
    return asked || answered ? [{fact, moot: !asked}] : [];
  });
}
