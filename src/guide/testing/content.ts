import type {Fall} from '../types';

/** A case as practice files and vignettes hold it, as answers. */
export function fallOf(
  fakta: Readonly<Record<string, string | number | boolean | string[]>>,
): Fall {
  return fakta;
}

/** Every text in a value of any shape, with its path; used to look through all that is said. */
export function textsIn(value: unknown, path = ''): {path: string; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
