import fc from 'fast-check';
import {expect, it} from 'vitest';
import {forRoleFirst, isRole, ROLES} from './roles';

const page = fc.record({roles: fc.subarray([...ROLES])});

it('puts what concerns the role first and never leaves anything out', () => {
  fc.assert(
    fc.property(fc.array(page), fc.constantFrom(...ROLES), (pages, role) => {
      const sorted = forRoleFirst(pages, role);
      expect(new Set(sorted)).toEqual(new Set(pages));
      const marks = sorted.map(({roles}) => roles.includes(role));
      expect(marks).toEqual([...marks].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

it('leaves the order alone without a role', () => {
  const pages = [{roles: []}, {roles: ['lss']}];
  expect(forRoleFirst(pages, null)).toBe(pages);
});

it('knows its roles from other words', () => {
  expect(isRole('lss')).toBe(true);
  expect(isRole('admin')).toBe(false);
});
