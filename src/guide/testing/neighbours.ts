import type {FaktaModell, GuideModel} from '../model';
import type {Fall, Svar} from '../types';

/** Youngest and oldest ages that the guide asks about. */
const AGES = Array.from({length: 26}, (_, age) => age);

/** Every case that differs from `fall` in the answer to one fact. In a list, in one item. */
export function neighbours(model: GuideModel, fall: Fall, facts: readonly string[]): Fall[] {
  return facts.flatMap((id) => {
    const fact = model.fakta.find((known) => known.id === id);
    if (!fact) return [];
    return answersTo(model, fact, fall[id]).map((answer) => {
      const other: Record<string, Svar> = {...fall};
      if (answer === undefined) Reflect.deleteProperty(other, id);
      else other[id] = answer;
      return other;
    });
  });
}

function answersTo(
  model: GuideModel,
  fact: FaktaModell,
  now: Svar | undefined,
): (Svar | undefined)[] {
  const values = fact.varden.map(({varde}) => varde);
  switch (fact.typ) {
    case 'alder':
      return [undefined, ...AGES];
    case 'behov':
      return lists(
        model.behov.map((need) => need.slug),
        now,
      );
    case 'insatser':
      return lists(
        model.insatser.map((insats) => insats.slug),
        now,
      );
    case 'flerval':
      return [undefined, ...lists(values, now)];
    case 'janej':
      return [undefined, true, false, 'okand'];
    default:
      return [undefined, ...values];
  }
}

/** The list with one item more, one less, or one in the place of another; and each item alone. */
function lists(all: readonly string[], now: Svar | undefined): string[][] {
  const there = Array.isArray(now) ? (now as string[]) : [];
  const without = there.map((item) => there.filter((each) => each !== item));
  const shorter = there.length > 1 ? [[], ...without] : without;
  return [
    ...shorter,
    ...all.flatMap((item) =>
      there.includes(item) ? [] : [there, ...without].map((kept) => [...kept, item]),
    ),
  ];
}
