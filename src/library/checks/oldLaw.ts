import {entryProblem} from '../../content/entry';
import type {Problem} from '../../content/problem';
import type {Library} from '../loadLibrary';
import {sharedNumberUses} from '../solUses';

/**
 * Numbers that both SoL acts have are the easiest to get wrong. Each use, per file and number, stands in
 * docs/lagar/granskade-sol-bruk.yaml once a person has read it; a use that is gone is taken away there.
 */
export function checkOldLaw(library: Library): Problem[] {
  const reviewed = new Set(
    library.granskadeSolBruk.flatMap(({value}) => value.lagrum.map((id) => `${value.fil} ${id}`)),
  );
  const uses = sharedNumberUses(library);
  const used = new Set(uses.map((use) => `${use.file} ${use.id}`));
  const unread = uses
    .filter((use) => !reviewed.has(`${use.file} ${use.id}`))
    .flatMap(({file, id, uses: [first]}): Problem[] => {
      if (!first) return [];
      const {line, column, field} = first;
      return [
        {
          file,
          line,
          column,
          field,
          what: `”${first.citation.text}” (${id}) har ett nummer som fanns även i gamla SoL, och ingen har läst det här stället`,
          mend: 'läs att nya SoL menas (npm run check -- --sol-bruk visar båda) och skriv in det i docs/lagar/granskade-sol-bruk.yaml',
          level: 'fel',
        },
      ];
    });
  const gone = library.granskadeSolBruk.flatMap((entry) =>
    entry.value.lagrum.flatMap((id, index) =>
      used.has(`${entry.value.fil} ${id}`)
        ? []
        : [
            entryProblem(
              entry,
              ['lagrum', index],
              `${id} används inte längre i ${entry.value.fil}`,
              'ta bort det ur listan',
              'varning',
            ),
          ],
    ),
  );
  return [...unread, ...gone];
}
