/** What would make an install from package-lock.json fail somewhere else than here. */

/**
 * @param {string} lockText package-lock.json
 * @returns {string[]} in Swedish: what is wrong and how to mend it; empty when all is well
 */
export function lockProblems(lockText) {
  const hosts = lockHosts(lockText);
  const missing = missingPlatforms(JSON.parse(lockText));
  return [
    ...(hosts.length > 0
      ? [
          `resolved: nämner ${hosts.join(', ')} – ta bort fälten och installera om med projektets ` +
            '.npmrc (omit-lockfile-registry-resolved=true)',
        ]
      : []),
    ...missing.map(
      ({name, version, parent}) =>
        `packages: ${name}@${version} saknas, så npm ci säger nej – lägg in posten med version, os, ` +
        `cpu och "optional": true, som de andra paketen till ${parent}`,
    ),
  ];
}

/**
 * A lock file with hosts works only where those hosts can be reached.
 * @param {string} lockText
 * @returns {string[]} the hosts it names
 */
export function lockHosts(lockText) {
  const hosts = [...lockText.matchAll(/"resolved":\s*"https?:\/\/([^/"]+)/g)].map(
    ([, host = '']) => host,
  );
  return [...new Set(hosts)].sort();
}

/**
 * Packages for other platforms that a registry did not have when the lock file was written. npm
 * leaves them out without a word, and `npm ci` then refuses the file.
 * @param {{packages?: Record<string, {optionalDependencies?: Record<string, string>}>}} lock
 * @returns {{name: string, version: string, parent: string}[]}
 */
export function missingPlatforms({packages = {}}) {
  return Object.entries(packages).flatMap(([parent, {optionalDependencies = {}}]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesFor(parent, name).some((place) => place in packages))
      .map(([name, version]) => ({
        name,
        version,
        parent: parent.split('node_modules/').pop() ?? parent,
      })),
  );
}

/**
 * @param {string} parent where the package that asks lies
 * @param {string} name
 * @returns {string[]} every place where Node would look for it
 */
function placesFor(parent, name) {
  const folders = [''];
  for (const part of parent.split('/node_modules/')) {
    const above = folders.at(-1);
    folders.push(above ? `${above}/node_modules/${part}` : part);
  }
  return folders.map((folder) => (folder ? `${folder}/` : '') + `node_modules/${name}`);
}
