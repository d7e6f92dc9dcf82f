/**
 * Installs what is missing before anything else runs. Dependency-free: this is what a fresh clone
 * starts with, so only Node's own modules may be used here.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Oldest Node that the tools we use support (package.json → engines). */
const OLDEST_NODE = [20, 18];

/**
 * @param {string} version as in `process.versions.node`, e.g. `20.18.1`
 * @returns {string | null} a Swedish sentence that says what to do, or null when Node is new enough
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return [
    `Samsyn behöver Node ${OLDEST_NODE.join('.')} eller nyare. Du har ${version}.`,
    'Hämta den senaste LTS-versionen på https://nodejs.org och försök igen.',
  ].join('\n');
}

/**
 * @typedef {{version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean}} LockEntry
 * @typedef {{packages?: Record<string, LockEntry>}} Lock
 */

/**
 * Compares what the lock file wants with what npm says it has installed
 * (`node_modules/.package-lock.json`, which npm writes last, so a broken-off install has none).
 * Optional packages may be missing: they belong to other platforms.
 * @param {Lock} wanted
 * @param {Lock | null} installed
 * @returns {string | null} the first difference in plain words, or null when all is in place
 */
export function installDifference(wanted, installed) {
  if (installed === null) return 'node_modules saknas eller är ofullständig';
  const has = installed.packages ?? {};
  for (const [where, entry] of Object.entries(wanted.packages ?? {})) {
    if (where === '') continue;
    const found = has[where];
    if (found?.version === entry.version) continue;
    if (!found && (entry.optional || entry.devOptional || entry.peer)) continue;
    return `${where.replace('node_modules/', '')} ${entry.version ?? ''} är inte installerat`;
  }
  return null;
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs `npm ci` when the installed packages are not those of the lock file. Ends the process with
 * a plain explanation when Node is too old or the install fails.
 * @param {string} root the project's folder
 */
export function ensureInstalled(root) {
  const problem = nodeProblem(process.versions.node);
  if (problem) stop(problem);

  const wanted = readLock(path.join(root, 'package-lock.json'));
  if (!wanted) stop('package-lock.json saknas eller går inte att läsa. Hämta projektet på nytt.');
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  const difference = installDifference(wanted, installed);
  if (!difference) return;

  console.log(`Installerar det som saknas (${difference}). Det tar någon minut.`);
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    stop(
      'Installationen misslyckades (se ovan). Kontrollera nätverket och försök igen.\n' +
        'Bakom en proxy: ställ in den med `npm config set proxy` och `https-proxy`.',
    );
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
