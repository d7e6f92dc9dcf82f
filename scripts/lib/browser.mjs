/**
 * Finds a Chromium that really starts on this machine. Where it comes from differs (own machine,
 * CI, a network that blocks downloads), so every candidate is tried in order and proved by a launch.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import LAUNCH_ARGS from './launchArgs.cjs';

const APT_BROWSER = '/usr/bin/chromium';

const SYSTEM_BROWSERS = {
  linux: [
    APT_BROWSER,
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * @typedef {'path' | 'playwright' | 'playwright-download' | 'package' | 'package-libs' | 'apt'} Kind
 * @typedef {{name: string, kind: Kind, path?: string}} Candidate
 * @typedef {{path: string, env?: Record<string, string>}} Browser what to start, and with which extra environment
 * @typedef {{browser: Browser & {name: string} | null, tried: {name: string, reason: string}[]}} Choice
 */

/**
 * The order in which browsers are tried: the one asked for, the system's, Playwright's own, one
 * packed in an npm package (bare, then with its own system libraries), and last, only for a CI
 * job that runs as root, the system's package manager.
 * @param {{chromiumPath?: string, ci: boolean, root: boolean, platform: string, exists: (file: string) => boolean}} machine
 * @returns {Candidate[]}
 */
export function candidates({chromiumPath, ci, root, platform, exists}) {
  const system = SYSTEM_BROWSERS[/** @type {keyof typeof SYSTEM_BROWSERS} */ (platform)] ?? [];
  /** @type {Candidate[]} */
  const list = [];
  if (chromiumPath) list.push({name: 'CHROMIUM_PATH', kind: 'path', path: chromiumPath});
  for (const file of system.filter(exists)) list.push({name: file, kind: 'path', path: file});
  list.push({name: 'Playwrights egen', kind: 'playwright'});
  list.push({name: 'Playwrights nedladdning', kind: 'playwright-download'});
  if (platform === 'linux') {
    list.push({name: '@sparticuz/chromium', kind: 'package'});
    list.push({name: '@sparticuz/chromium med egna systembibliotek', kind: 'package-libs'});
    if (ci && root) list.push({name: 'apt-get install chromium', kind: 'apt', path: APT_BROWSER});
  }
  return list;
}

/**
 * Takes the first candidate that starts.
 * @param {Candidate[]} list
 * @param {(candidate: Candidate) => Promise<Browser>} attempt prepares and starts it; throws with the reason if it cannot
 * @returns {Promise<Choice>}
 */
export async function firstThatStarts(list, attempt) {
  /** @type {Choice['tried']} */
  const tried = [];
  for (const candidate of list) {
    try {
      return {browser: {...(await attempt(candidate)), name: candidate.name}, tried};
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      tried.push({name: candidate.name, reason: message.split('\n')[0]?.trim() ?? ''});
    }
  }
  return {browser: null, tried};
}

/**
 * @param {Choice['tried']} tried
 * @returns {string} what was tried and what the person at the keyboard can do about it
 */
export function noBrowserMessage(tried) {
  return [
    'Ingen webbläsare gick att starta, så webbläsartesterna kan inte köras. Försökte med:',
    ...tried.map(({name, reason}) => `  - ${name}: ${reason}`),
    'Gör något av detta och kör `npm test` igen:',
    '  - installera Chromium eller Google Chrome på vanligt sätt, eller',
    '  - peka ut en webbläsare: CHROMIUM_PATH=/sökväg/till/chromium npm test, eller',
    '  - hämta Playwrights: npx playwright install --with-deps chromium',
  ].join('\n');
}

/**
 * Finds a browser for this machine and this environment.
 * @param {(line: string) => void} say told when something slow begins
 * @returns {Promise<Choice>}
 */
export function findBrowser(say) {
  const {env, platform} = process;
  const list = candidates({
    chromiumPath: env.CHROMIUM_PATH || undefined,
    ci: Boolean(env.CI) && env.CI !== 'false' && env.CI !== '0',
    root: process.getuid?.() === 0,
    platform,
    exists: existsSync,
  });
  return firstThatStarts(list, (candidate) => prepareAndStart(candidate, say));
}

/**
 * @param {Candidate} candidate
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
async function prepareAndStart(candidate, say) {
  const browser = await prepare(candidate, say);
  const {chromium} = await import('playwright-core');
  const running = await chromium.launch({
    executablePath: browser.path,
    args: LAUNCH_ARGS,
    timeout: 30_000,
    env: /** @type {Record<string, string>} */ ({...process.env, ...browser.env}),
  });
  try {
    const page = await running.newPage();
    await page.setContent('<h1>Samsyn</h1>');
  } finally {
    await running.close();
  }
  return browser;
}

/**
 * @param {Candidate} candidate
 * @param {(line: string) => void} say
 * @returns {Promise<Browser>}
 */
async function prepare(candidate, say) {
  const {chromium} = await import('playwright-core');
  switch (candidate.kind) {
    case 'path':
      return {path: existing(candidate.path ?? '')};
    case 'playwright':
      return {path: existing(chromium.executablePath())};
    case 'playwright-download': {
      say('Hämtar Playwrights webbläsare …');
      const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
      const cli = path.join(path.dirname(manifest), 'cli.js');
      await run(process.execPath, [cli, 'install', 'chromium'], {
        // A blocked host must not cost minutes: the default is five tries of half a minute each.
        env: {PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000'},
        silenceMs: 45_000,
        totalMs: 300_000,
      });
      return {path: existing(chromium.executablePath())};
    }
    case 'package': {
      const {default: packed} = await import('@sparticuz/chromium');
      return {path: await packed.executablePath()};
    }
    case 'package-libs':
      return packageWithLibraries();
    case 'apt':
      say('Installerar Chromium med apt-get …');
      await run('apt-get', ['update', '-qq'], {silenceMs: 120_000, totalMs: 300_000});
      await run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
        {env: {DEBIAN_FRONTEND: 'noninteractive'}, silenceMs: 300_000, totalMs: 600_000},
      );
      return {path: existing(candidate.path ?? APT_BROWSER)};
  }
}

/**
 * The npm package also packs the libraries (NSS and others) that a bare container lacks, but
 * unpacks them only where it recognises its own cloud. Claiming to be there is its documented way in.
 * @returns {Promise<Browser>}
 */
async function packageWithLibraries() {
  const unpack =
    "import('@sparticuz/chromium').then(async ({default: c}) => console.log(await c.executablePath()))";
  const unpacked = path.join(tmpdir(), 'samsyn-chromium');
  const {mkdir} = await import('node:fs/promises');
  await mkdir(unpacked, {recursive: true});
  const out = await run(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: {AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: unpacked},
    totalMs: 120_000,
  });
  return {
    path: existing(out.trim().split('\n').pop() ?? ''),
    env: {
      LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(unpacked, 'fonts'),
    },
  };
}

/**
 * @param {string} file
 * @returns {string}
 */
function existing(file) {
  if (!existsSync(file)) throw new Error(`finns inte (${file})`);
  return file;
}

/**
 * Runs a program and gives its output; stops it when it has been silent or running for too long.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, silenceMs?: number, totalMs: number}} options
 * @returns {Promise<string>}
 */
function run(command, args, {env, silenceMs, totalMs}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {env: {...process.env, ...env}});
    let output = '';
    let errors = '';
    let stopped = '';
    const stop = (/** @type {string} */ why) => {
      stopped = why;
      child.kill('SIGKILL');
    };
    const total = setTimeout(() => stop('tog för lång tid'), totalMs);
    let silence = silenceMs ? setTimeout(() => stop('svarade inte'), silenceMs) : undefined;
    const heard = () => {
      if (!silenceMs) return;
      clearTimeout(silence);
      silence = setTimeout(() => stop('svarade inte'), silenceMs);
    };
    child.stdout.on('data', (chunk) => {
      output += chunk;
      heard();
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      heard();
    });
    const done = () => {
      clearTimeout(total);
      clearTimeout(silence);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code) => {
      done();
      if (code === 0 && !stopped) resolve(output);
      else
        reject(new Error(stopped || lastWords(errors || output) || `avslutades med kod ${code}`));
    });
  });
}

/**
 * @param {string} text
 * @returns {string} the line of a failed program's output that says most
 */
function lastWords(text) {
  const lines = text.split('\n').filter((line) => line.trim());
  return (lines.find((line) => /^(E:|Error|.*error:)/i.test(line)) ?? lines.pop() ?? '').trim();
}
