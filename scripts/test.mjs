/**
 * `npm test`: installs what is missing, finds a browser and runs every check, ending with one line
 * `N passed, N failed`. Name stages to run only those: `node scripts/test.mjs lint enhet`.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureInstalled} from './lib/install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
ensureInstalled(root);

const {findBrowser, noBrowserMessage} = await import('./lib/browser.mjs');
const {lockProblems} = await import('./lib/lock.mjs');
const {freePort} = await import('./lib/port.mjs');
const {runStages, summary, tallyPlaywright, tallyVitest, total} = await import('./lib/stages.mjs');

const reports = path.join(root, '.cache', 'test');

/**
 * Runs one of the scripts in package.json with its output in sight.
 * @param {string} script
 * @param {{args?: string[], env?: Record<string, string>}} [options]
 * @returns {Promise<number>} the exit code
 */
function npmRun(script, {args = [], env} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      stdio: 'inherit',
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: {...process.env, ...env},
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * A stage that either holds or does not.
 * @param {string} script in package.json
 * @returns {() => Promise<import('./lib/stages.mjs').Tally>}
 */
function holds(script) {
  return async () =>
    (await npmRun(script)) === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/**
 * Runs a test tool and counts from the report it writes.
 * @template Report
 * @param {string} name of the report file
 * @param {(file: string) => Promise<number>} run
 * @param {(report: Report) => import('./lib/stages.mjs').Tally} count
 * @returns {Promise<import('./lib/stages.mjs').Tally>}
 */
async function counted(name, run, count) {
  const file = path.join(reports, name);
  mkdirSync(reports, {recursive: true});
  rmSync(file, {force: true});
  const code = await run(file);
  if (!existsSync(file)) throw new Error('Testerna kom inte igång (se ovan).');
  const tally = count(JSON.parse(readFileSync(file, 'utf8')));
  // A tool may fail outside its tests, for instance on an unhandled error: never green then.
  return code !== 0 && tally.failed === 0 ? {...tally, failed: 1} : tally;
}

/** An install must work on any machine and from any registry. */
async function lockFileWorksAnywhere() {
  const problems = lockProblems(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  for (const problem of problems) console.log(`package-lock.json: ${problem}`);
  return problems.length === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

function unitTests() {
  return counted(
    'unit.json',
    (file) =>
      npmRun('test:unit', {
        args: [
          '--allowOnly=false',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ],
      }),
    tallyVitest,
  );
}

async function browserTests() {
  const {browser, tried} = await browserChoice;
  if (!browser) throw new Error(noBrowserMessage(tried));
  const port = await freePort(Number(process.env.SAMSYN_PORT ?? 4173));
  return counted(
    'browser.json',
    // The report's place is in .config/playwright.config.ts.
    () =>
      npmRun('playwright', {
        env: {...browser.env, CHROMIUM_PATH: browser.path, SAMSYN_PORT: String(port)},
      }),
    tallyPlaywright,
  );
}

/** @type {import('./lib/stages.mjs').Stage[]} */
const stages = [
  {id: 'lasfil', name: 'Låsfil', run: lockFileWorksAnywhere},
  {id: 'typer', name: 'Typer', run: holds('typecheck')},
  {id: 'lint', name: 'Kodregler', run: holds('lint')},
  {id: 'format', name: 'Format', run: holds('format:check')},
  {id: 'arkitektur', name: 'Regler mellan rummen', run: holds('rules')},
  {id: 'innehall', name: 'Innehåll', run: holds('check')},
  {id: 'enhet', name: 'Enhetstester', run: unitTests},
  {id: 'bygge', name: 'Webbplatsen byggs', needs: ['innehall'], run: holds('build')},
  {id: 'webblasare', name: 'Webbläsartester', needs: ['bygge'], run: browserTests},
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !stages.some((stage) => stage.id === id));
if (unknown.length > 0) {
  console.error(
    `Okänd del: ${unknown.join(', ')}. Välj bland ${stages.map(({id}) => id).join(', ')}.`,
  );
  process.exit(1);
}
const chosen = wanted.length > 0 ? stages.filter(({id}) => wanted.includes(id)) : stages;

/** Found before the long stages, so that a missing browser is seen at once. */
const browserChoice = chosen.some(({id}) => id === 'webblasare')
  ? findBrowser(console.log)
  : Promise.resolve({browser: null, tried: []});
const {browser, tried} = await browserChoice;
if (browser) console.log(`Webbläsare: ${browser.name}`);
else if (tried.length > 0) console.log(noBrowserMessage(tried));

const results = await runStages(chosen, {now: () => performance.now(), say: console.log});
console.log(summary(results));
process.exitCode = total(results).failed > 0 ? 1 : 0;
