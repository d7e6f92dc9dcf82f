/**
 * The order of `npm test`, apart from what each stage does: run all, skip what leans on a failure,
 * count everything, and say it so that a person finds the fault.
 */

/**
 * @typedef {{passed: number, failed: number}} Tally
 * @typedef {object} Stage
 * @property {string} id as written after `node scripts/test.mjs`
 * @property {string} name in Swedish, for the person who reads the log
 * @property {string[]} [needs] stages whose failure makes this one pointless
 * @property {() => Promise<Tally>} run throws when it could not be carried out at all
 * @typedef {{id: string, name: string, tally: Tally, ms: number, skippedFor?: string}} Result
 */

/**
 * Runs the stages one after the other. A stage that throws, or whose needs failed, counts as one failure.
 * @param {Stage[]} stages
 * @param {{now: () => number, say: (line: string) => void}} world
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, {now, say}) {
  /** @type {Result[]} */
  const results = [];
  for (const stage of stages) {
    const began = now();
    const broken = results.find(
      ({id, tally}) => tally.failed > 0 && (stage.needs ?? []).includes(id),
    );
    say(`\n── ${stage.name} ──`);
    if (broken) {
      say(`Hoppas över: bygger på ”${broken.name}”, som inte gick igenom.`);
      results.push({...result(stage, {passed: 0, failed: 1}, 0), skippedFor: broken.name});
      continue;
    }
    /** @type {Tally} */
    let tally;
    try {
      tally = await stage.run();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      tally = {passed: 0, failed: 1};
    }
    results.push(result(stage, tally, now() - began));
  }
  return results;
}

/**
 * @param {Stage} stage
 * @param {Tally} tally
 * @param {number} ms
 * @returns {Result}
 */
function result({id, name}, tally, ms) {
  return {id, name, tally, ms};
}

/**
 * @param {Result[]} results
 * @returns {Tally}
 */
export function total(results) {
  return results.reduce(
    (sum, {tally}) => ({passed: sum.passed + tally.passed, failed: sum.failed + tally.failed}),
    {passed: 0, failed: 0},
  );
}

/**
 * @param {Result[]} results
 * @returns {string} one row a stage; the very last line is `N passed, N failed`
 */
export function summary(results) {
  const width = Math.max(0, ...results.map(({name}) => name.length));
  const rows = results.map(({name, tally, ms, skippedFor}) => {
    const sign = tally.failed > 0 ? '✗' : '✓';
    const outcome = skippedFor
      ? `hoppades över (${skippedFor} gick inte igenom)`
      : `${(ms / 1000).toFixed(1).replace('.', ',').padStart(6)} s   ${tally.passed} klara` +
        (tally.failed > 0 ? `, ${tally.failed} fel` : '');
    return `  ${sign} ${name.padEnd(width)} ${outcome}`;
  });
  const {passed, failed} = total(results);
  return ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}

/**
 * Counts a vitest JSON report. A file that could not be loaded has no tests: it counts as one failure.
 * @param {{numPassedTests: number, numFailedTests: number, testResults: {status: string, assertionResults: {status: string}[]}[]}} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const unloaded = report.testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length};
}

/**
 * Counts a Playwright JSON report. Errors outside tests (a file that does not load, a server that
 * does not start) count as failures.
 * @param {{stats: {expected: number, unexpected: number, flaky: number}, errors?: unknown[]}} report
 * @returns {Tally}
 */
export function tallyPlaywright({stats, errors = []}) {
  return {passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length};
}
