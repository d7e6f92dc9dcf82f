import type {GammalParagraf, Register} from '../../lagrum';
import {createRegister} from '../../lagrum';
import {collections} from '../collections';
import {createReader} from '../reader';

/** The register of the site's own laws, and the table it was built from, without reading the pages. */
export function readLawRegister(root: string): {
  readonly register: Register;
  readonly gamlaSol: readonly GammalParagraf[];
  /** Every paragraph number of the repealed act. */
  readonly gamlaParagrafer: readonly string[];
} {
  const {reader} = createReader(root);
  const gamlaSol = collections.gamlaSol(reader).map((entry) => entry.value);
  const gamlaParagrafer = collections
    .gamlaParagrafer(reader)
    .flatMap(({value}) => value.paragrafer.split(', ').map((each) => `${value.kapitel}:${each}`));
  const register = createRegister({
    lagar: collections.lagar(reader).map((entry) => entry.value),
    lagrum: collections.lagrum(reader).map((entry) => entry.value),
    gamlaSol,
    gamlaParagrafer,
  });
  return {register, gamlaSol, gamlaParagrafer};
}
