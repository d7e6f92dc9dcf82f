import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import path from 'node:path';
import {guideCodeBytes, guideRulesBytes} from '../../lib/guideWeight';
import {createEngine} from '../../../src/guide/engine/engine';
import {createGuide} from '../../../src/guide/guide';
import type {GuideModel} from '../../../src/guide/model';
import {caseMaker, seeded} from '../../../src/guide/testing/random';
import type {Fall, Svar} from '../../../src/guide/types';
import {readGuideModel} from '../../../src/library/readGuide';
import type {Rate} from './measure';
import {measure} from './measure';
import {jsonRules, ours, publicodes} from './peers';
import {prove} from './proof';
import {report} from './report';

const SEED = 4711;
const CASES = 10_000_000;

/** `npm run bench -- guide [--fall N]`: proves the properties, measures, compares and writes the report. */
export async function run(args: readonly string[]): Promise<void> {
  const cases = args[0] === '--fall' ? Number(args[1]) : CASES;
  const model = readGuideModel(process.cwd());
  const proof = prove(createEngine(model), cases, (text) => console.log(text));
  console.log('Hastighet …');
  const own = await speed(model);
  console.log('Jämförelse med andra regelmotorer …');
  const peers = await comparePeers(model);
  const text = report({
    proof,
    own,
    peers,
    model,
    sizes: await sizes(model),
    node: process.version,
    processor: cpus()[0]?.model ?? 'okänd processor',
  });
  const file = path.join('scripts/bench/rapporter', 'guide.md');
  writeFileSync(file, text);
  console.log(`${text}\nSkriven till ${file}`);
  if (proof.faults.length > 0 || !peers.agree) process.exitCode = 1;
}

async function speed(model: GuideModel): Promise<Rate[]> {
  const guide = createGuide(model);
  const make = caseMaker(model, seeded(SEED));
  const falls = Array.from({length: 2000}, make);
  return [
    await measure('Utslag (listor, 9 § 8, flaggor)', falls, (fall) => guide.verdicts(fall)),
    await measure('Fulla förklaringsträd', falls, (fall) => guide.trees(fall)),
    await measure('Vad skulle ändra bilden', falls.slice(0, 200), (fall) => guide.changes(fall)),
    await measure('Hela resultatet', falls.slice(0, 200), (fall) => guide.judge(fall)),
  ];
}

/** Cases where every question has an answer, for engines that know only true and false. */
function answered(model: GuideModel, count: number): Fall[] {
  const make = caseMaker(model, seeded(SEED + 1));
  const closed = (fall: Fall): Fall => {
    const whole: Record<string, Svar> = {};
    for (const fact of model.fakta.filter((row) => row.typ !== 'harledd')) {
      const given = fall[fact.id];
      const open = given === undefined || fact.oppna.includes(String(given));
      const values = fact.varden
        .map(({varde}) => varde)
        .filter((varde) => !fact.oppna.includes(varde));
      if (fact.typ === 'alder') whole.alder = typeof given === 'number' ? given : 12;
      else if (fact.typ === 'behov' || fact.typ === 'insatser')
        whole[fact.id] = Array.isArray(given) ? given : [];
      else if (fact.typ === 'flerval') whole[fact.id] = [values[0] ?? ''];
      else if (fact.typ === 'janej') whole[fact.id] = given === true;
      else whole[fact.id] = open ? (values[0] ?? '') : given;
    }
    if (Number(whole.alder) >= 15 && whole.samtyckeUnga === 'for-ung') whole.samtyckeUnga = 'ja';
    if (Number(whole.alder) <= 14 && whole.samtyckeUnga === 'saknar-formaga')
      whole.samtyckeUnga = 'for-ung';
    return whole;
  };
  return Array.from({length: count}, () => closed(make()));
}

async function comparePeers(model: GuideModel) {
  const version = (name: string): string => {
    const file = path.join('node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
  };
  const all = [
    ours(model),
    jsonRules(model, version('json-rules-engine')),
    publicodes(model, version('publicodes')),
  ];
  const falls = answered(model, 60);
  let agree = true;
  for (const fall of falls) {
    const [mine, ...others] = await Promise.all(all.map(async (peer) => peer.judge(fall)));
    for (const other of others) agree &&= JSON.stringify(mine) === JSON.stringify(other);
  }
  const rates: Rate[] = [];
  for (const peer of all) {
    rates.push(
      await measure(`${peer.name} (${peer.version})`, falls.slice(0, 20), (fall) =>
        peer.judge(fall),
      ),
    );
  }
  return {agree, cases: falls.length, rates};
}

async function sizes(model: GuideModel) {
  return {code: await guideCodeBytes(process.cwd()), rules: guideRulesBytes(model)};
}
