import {nearest} from '../../content/suggest';
import {ConditionError} from '../language/error';

/** Which file of docs/guide/ a problem is in; `insats:<slug>` for the record of an insats. */
export type GuideFile =
  | 'behov'
  | 'fakta'
  | 'villkor'
  | 'nioAtta'
  | 'flaggor'
  | 'samverkan'
  | 'texter'
  | `regler/${number}`
  | `insats:${string}`;

/** Something in the guide's content that does not hold together. */
export interface GuideProblem {
  readonly file: GuideFile;
  /** Path in that file to the value that is wrong. */
  readonly path: readonly PropertyKey[];
  /** What is wrong, in Swedish, without a full stop. */
  readonly what: string;
  /** How to mend it, in Swedish, without a full stop. */
  readonly mend: string;
}

/** Gathers problems, so that an editor sees all of them at once. */
export class Problems {
  readonly list: GuideProblem[] = [];

  add(file: GuideFile, path: readonly PropertyKey[], what: string, mend: string): void {
    this.list.push({file, path, what, mend});
  }

  /** Adds what a condition that could not be read says. */
  condition(file: GuideFile, path: readonly PropertyKey[], error: unknown): void {
    if (!(error instanceof ConditionError)) throw error;
    this.add(file, path, `${error.what} (tecken ${error.offset + 1})`, error.mend);
  }

  /** Index of a slug in a list, or a problem with the nearest slug. */
  index(
    file: GuideFile,
    path: readonly PropertyKey[],
    slug: string,
    all: readonly string[],
    kind: string,
  ): number {
    const index = all.indexOf(slug);
    if (index >= 0) return index;
    const near = nearest(slug, all);
    const mend = near === undefined ? 'rätta stavningen' : `menade du ”${near}”?`;
    this.add(file, path, `${kind} ”${slug}” finns inte`, mend);
    return -1;
  }

  /** Adds a problem for every value that stands more than once. */
  unique(
    file: GuideFile,
    path: (at: number) => readonly PropertyKey[],
    values: readonly string[],
  ): void {
    values.forEach((value, at) => {
      if (values.indexOf(value) < at) {
        this.add(
          file,
          path(at),
          `”${value}” finns redan`,
          'ge den ett annat namn eller ta bort den',
        );
      }
    });
  }
}
