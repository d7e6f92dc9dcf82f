import type {Register} from '../lagrum';
import {createRegister} from '../lagrum';
import type {Contents} from './collections';

const cache = new WeakMap<Contents['lagrum'], Register>();

/** The register of laws and provisions, built once for a library. */
export function registerOf(library: Contents): Register {
  const cached = cache.get(library.lagrum);
  if (cached) return cached;
  const register = createRegister({
    lagar: library.lagar.map((entry) => entry.value),
    lagrum: library.lagrum.map((entry) => entry.value),
    gamlaSol: library.gamlaSol.map((entry) => entry.value),
    gamlaParagrafer: library.gamlaParagrafer.flatMap(({value}) =>
      value.paragrafer.split(', ').map((section) => `${value.kapitel}:${section}`),
    ),
  });
  cache.set(library.lagrum, register);
  return register;
}
