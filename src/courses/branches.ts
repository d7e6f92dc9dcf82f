import type {z} from 'zod';

/** Where a case ends. */
export const SLUT = 'slut';

interface Branching {
  readonly start: string;
  readonly lagen: readonly {
    readonly id: string;
    readonly val: readonly {readonly omdome: string; readonly till: string}[];
  }[];
}

/** A case can be walked through: every situation is reached, leads on to an end and has one best choice. */
export function checkBranches(value: Branching, context: z.core.$RefinementCtx): void {
  const issue = (path: PropertyKey[], message: string): void => {
    context.addIssue({code: 'custom', path, message});
  };
  const ids = value.lagen.map(({id}) => id);
  const known = new Set(ids);
  if (!known.has(value.start))
    issue(['start'], `läget ”${value.start}” finns inte – skriv id på ett läge`);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      issue(['lagen', index, 'id'], `läget ”${id}” finns två gånger – ge det ena ett annat id`);
    if (id === SLUT)
      issue(['lagen', index, 'id'], 'slut betyder att fallet är över – ge läget ett annat id');
  });
  value.lagen.forEach((situation, index) => {
    if (situation.val.filter(({omdome}) => omdome === 'bast').length !== 1) {
      issue(['lagen', index, 'val'], 'läget ska ha exakt ett bästa val – ändra omdome');
    }
    situation.val.forEach(({till}, choice) => {
      if (till !== SLUT && !known.has(till)) {
        issue(
          ['lagen', index, 'val', choice, 'till'],
          `läget ”${till}” finns inte – skriv id på ett läge, eller slut`,
        );
      }
    });
  });
  const reached = reach([value.start], (id) => nextOf(value, id));
  const ending = reach([SLUT], (id) =>
    value.lagen.filter(({val}) => val.some(({till}) => till === id)).map((each) => each.id),
  );
  ids.forEach((id, index) => {
    if (!reached.has(id))
      issue(
        ['lagen', index],
        `inget val leder till läget ”${id}” – lägg till ett val dit, eller ta bort läget`,
      );
    else if (!ending.has(id))
      issue(['lagen', index], `läget ”${id}” leder aldrig till slut – låt ett val leda vidare`);
  });
}

function nextOf(value: Branching, id: string): string[] {
  return value.lagen.filter((each) => each.id === id).flatMap(({val}) => val.map(({till}) => till));
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...next(id));
  }
  return seen;
}
