import {describe, expect, it} from 'vitest';
import {installDifference, nodeProblem} from './install.mjs';

describe('nodeProblem', () => {
  it('accepts the oldest supported version and everything newer', () => {
    for (const version of ['20.18.0', '20.19.4', '22.1.0', '24.0.0']) {
      expect(nodeProblem(version)).toBeNull();
    }
  });

  it('tells in Swedish what to do when Node is too old', () => {
    for (const version of ['18.20.0', '20.17.9', '4.0.0']) {
      expect(nodeProblem(version)).toContain(`Du har ${version}.`);
    }
  });
});

describe('installDifference', () => {
  const lock = {
    packages: {
      '': {version: '0.1.0'},
      'node_modules/react': {version: '19.3.1'},
      'node_modules/fsevents': {version: '2.3.3', optional: true},
    },
  };

  it('finds nothing when every wanted package is installed', () => {
    expect(
      installDifference(lock, {packages: {'node_modules/react': {version: '19.3.1'}}}),
    ).toBeNull();
  });

  it('reports a missing install', () => {
    expect(installDifference(lock, null)).toContain('node_modules saknas');
  });

  it('names the package that is missing or has another version', () => {
    expect(installDifference(lock, {packages: {}})).toBe('react 19.3.1 är inte installerat');
    expect(
      installDifference(lock, {packages: {'node_modules/react': {version: '19.0.0'}}}),
    ).toContain('react 19.3.1');
  });

  it('does not accept another version of an optional package', () => {
    const installed = {
      packages: {
        'node_modules/react': {version: '19.3.1'},
        'node_modules/fsevents': {version: '1.0.0'},
      },
    };
    expect(installDifference(lock, installed)).toContain('fsevents');
  });
});
