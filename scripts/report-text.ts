import fs from 'node:fs';
import path from 'node:path';
import {plainProse} from '../src/knowledge/plainProse';
import {readability} from '../src/knowledge/readability';
import {loadLibrary} from '../src/library/loadLibrary';

/**
 * npm run report:text – prints per page how easily it is read: LIX, long sentences, share of passive
 * sentences and abbreviations nobody has explained; then the median and the pages over the goals.
 */
const MEDIAN_GOAL = 45;
const PAGE_GOAL = 55;

const root = process.cwd();
const library = loadLibrary(root, {today: new Date().toISOString().slice(0, 10)});
const known = new Set([
  ...library.ordlista.flatMap(({value}) => [value.term, ...(value.alias ?? [])]),
  ...library.lagar.map(({value}) => value.kortnamn),
]);
const verbose = process.argv.includes('--meningar');

const rows = [...library.sidor, ...library.insatser, ...library.moduler]
  .map((page) => {
    const text = plainProse(fs.readFileSync(path.join(root, page.file), 'utf8'));
    return {file: page.file, ...readability(`${page.value.sammanfattning}\n${text}`, known)};
  })
  .sort((a, b) => b.lix - a.lix);

console.log('LIX  ord   långa  passiv  sida');
for (const row of rows) {
  const passive = `${Math.round(row.passiveShare * 100)} %`;
  console.log(
    `${String(row.lix).padStart(3)}  ${String(row.words).padStart(4)}  ${String(row.longSentences.length).padStart(5)}  ${passive.padStart(6)}  ${row.file}` +
      (row.unexplained.length > 0 ? `  (oförklarat: ${row.unexplained.join(', ')})` : ''),
  );
  if (verbose) for (const sentence of row.longSentences) console.log(`       – ${sentence}`);
}

const sorted = rows.map(({lix}) => lix).sort((a, b) => a - b);
const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
const over = rows.filter(({lix}) => lix > PAGE_GOAL);
console.log(`\n${rows.length} sidor. Median LIX ${median} (mål högst ${MEDIAN_GOAL}).`);
console.log(`${over.length} sidor över ${PAGE_GOAL}.`);
