import {ROLLER, type Roll} from './kinds';

/** Whom a page concerns most. A role reorders and marks; it never hides. */
export type Role = Roll;
export const ROLES = ROLLER;

/** What the reader says of herself. */
export const ROLE_LABEL: Readonly<Record<Role, string>> = {
  lss: 'Jag arbetar med LSS',
  iff: 'Jag arbetar med IFF',
  chef: 'Jag är chef',
  ny: 'Jag är ny',
};

export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

/** What concerns the role first, otherwise in the order it had. Nothing is left out. */
export function forRoleFirst<T extends {readonly roles?: readonly string[]}>(
  pages: readonly T[],
  role: Role | null,
): readonly T[] {
  if (role === null) return pages;
  const mine = (page: T): boolean => page.roles?.includes(role) ?? false;
  return [...pages.filter(mine), ...pages.filter((page) => !mine(page))];
}
