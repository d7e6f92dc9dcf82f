import {describe, expect, it} from 'vitest';
import {runStages, summary, tallyPlaywright, tallyVitest, total, type Stage} from './stages.mjs';

const quiet = {now: () => 0, say: () => undefined};
const stage = (id: string, failed: number, needs: string[] = []): Stage => ({
  id,
  name: id,
  needs,
  run: () => Promise.resolve({passed: failed ? 0 : 1, failed}),
});

describe('runStages', () => {
  it('goes on after a failure, so that all faults are seen at once', async () => {
    const results = await runStages([stage('a', 2), stage('b', 0)], quiet);
    expect(total(results)).toEqual({passed: 1, failed: 2});
  });

  it('skips what builds on a failure and counts it as failed', async () => {
    const results = await runStages(
      [stage('bygge', 1), stage('webbläsare', 0, ['bygge']), stage('mer', 0, ['webbläsare'])],
      quiet,
    );
    expect(results.map(({skippedFor}) => skippedFor)).toEqual([undefined, 'bygge', 'webbläsare']);
    expect(total(results)).toEqual({passed: 0, failed: 3});
  });

  it('does not skip a stage whose need is left out of the run', async () => {
    const results = await runStages([stage('webbläsare', 0, ['bygge'])], quiet);
    expect(total(results)).toEqual({passed: 1, failed: 0});
  });

  it('counts a stage that could not be carried out as one failure and says why', async () => {
    const said: string[] = [];
    const broken = {id: 'x', name: 'x', run: () => Promise.reject(new Error('ingen webbläsare'))};
    const results = await runStages([broken], {now: () => 0, say: (line) => said.push(line)});
    expect(total(results)).toEqual({passed: 0, failed: 1});
    expect(said).toContain('ingen webbläsare');
  });
});

describe('summary', () => {
  it('ends with one plain line', async () => {
    const results = await runStages([stage('a', 0), stage('b', 3)], quiet);
    expect(summary(results).split('\n').at(-1)).toBe('1 passed, 3 failed');
  });
});

describe('counting reports', () => {
  it('counts a test file that does not load', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        {status: 'failed', assertionResults: []},
        {status: 'failed', assertionResults: [{status: 'failed'}]},
        {status: 'passed', assertionResults: [{status: 'passed'}]},
      ],
    };
    expect(tallyVitest(report)).toEqual({passed: 5, failed: 2});
  });

  it('counts errors outside the browser tests, and a test that passed only on repeat as failed', () => {
    const report = {stats: {expected: 7, unexpected: 1, flaky: 1}, errors: [{message: 'x'}]};
    expect(tallyPlaywright(report)).toEqual({passed: 7, failed: 3});
  });
});
