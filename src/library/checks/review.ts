import {entryProblem} from '../../content/entry';
import type {Problem} from '../../content/problem';
import {kraverKontroll} from '../../lagrum';
import type {Library} from '../loadLibrary';
import {allPages} from '../pages';

/** Dates that have passed (a warning) and dates that cannot be right yet (an error). */
export function checkReview(library: Library): Problem[] {
  const {today} = library;
  const problems: Problem[] = [];
  for (const page of allPages(library)) {
    const {granskaSenast, uppdaterad, granskad, agare} = page.value;
    if (granskaSenast < today) {
      problems.push(
        entryProblem(
          page,
          ['granskaSenast'],
          `skulle ha granskats senast ${granskaSenast}`,
          `be ${agare} granska sidan och sätt nya datum`,
          'varning',
        ),
      );
    }
    const future = (field: 'uppdaterad' | 'granskad', day: string): void => {
      if (day !== 'nej' && day > today) {
        problems.push(
          entryProblem(page, [field], `${day} ligger i framtiden`, 'skriv dagen det gjordes'),
        );
      }
    };
    future('uppdaterad', uppdaterad);
    future('granskad', granskad);
  }
  for (const source of library.kallor) {
    if (source.value.sedd > today) {
      problems.push(
        entryProblem(
          source,
          ['sedd'],
          `${source.value.sedd} ligger i framtiden`,
          'skriv dagen då källan lästes',
        ),
      );
    }
  }
  return [...problems, ...pendingChanges(library)];
}

/** Changes of the law whose day has come without anyone having written down the outcome. */
function pendingChanges(library: Library): Problem[] {
  const laws = library.lagar.flatMap((entry) =>
    (entry.value.paGang ?? []).map((change, index) => ({entry, path: ['paGang', index], change})),
  );
  const provisions = library.lagrum.flatMap((entry) =>
    entry.value.paGang ? [{entry, path: ['paGang'], change: entry.value.paGang}] : [],
  );
  return [...laws, ...provisions]
    .filter(({change}) => kraverKontroll(change, library.today))
    .map(({entry, path, change}) =>
      entryProblem(
        entry,
        path,
        `ändringen i ${change.proposition} skulle gälla från ${change.foreslaget}`,
        'kontrollera lagtexten, skriv om sammanfattningen och ta bort paGang',
        'varning',
      ),
    );
}
