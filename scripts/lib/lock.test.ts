import {describe, expect, it} from 'vitest';
import {lockHosts, lockProblems, missingPlatforms} from './lock.mjs';

describe('lockHosts', () => {
  it('names each host once and finds none in a clean lock file', () => {
    expect(lockHosts('{"packages": {"node_modules/a": {"version": "1.0.0"}}}')).toEqual([]);
    const line = '"resolved": "https://registry.example/a.tgz"';
    expect(lockHosts(`${line}, ${line}`)).toEqual(['registry.example']);
  });
});

describe('missingPlatforms', () => {
  const packages = {
    'node_modules/a': {optionalDependencies: {'a-linux': '1.0.0', 'a-mac': '1.0.0'}},
    'node_modules/b/node_modules/a': {optionalDependencies: {'a-mac': '2.0.0'}},
    'node_modules/a-linux': {},
    'node_modules/b/node_modules/a-mac': {},
  };

  it('names an optional package that stands nowhere Node would look', () => {
    expect(missingPlatforms({packages})).toEqual([{name: 'a-mac', version: '1.0.0', parent: 'a'}]);
  });

  it('is content when every optional package has a place', () => {
    expect(missingPlatforms({packages: {...packages, 'node_modules/a-mac': {}}})).toEqual([]);
  });
});

it('every problem says how to mend it', () => {
  const lock = {
    packages: {
      'node_modules/a': {
        resolved: 'https://registry.example/a.tgz',
        optionalDependencies: {'a-mac': '1.0.0'},
      },
    },
  };
  const problems = lockProblems(JSON.stringify(lock));
  expect(problems).toHaveLength(2);
  for (const problem of problems) expect(problem).toContain(' – ');
});
