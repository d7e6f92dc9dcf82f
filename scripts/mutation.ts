import {writeFileSync} from 'node:fs';
import {mutateCore} from './mutation/core';
import {explainRule} from './mutation/explained';
import {mutateRules} from './mutation/rules';
import {mutationReport} from './mutation/report';

const HELP = `Mutationsprov av Insatsguiden: är proven så bra att de märker små fel?

  npm run mutation                    regler och kärna
  npm run mutation -- regler          bara reglerna i docs/guide/
  npm run mutation -- karna [DEL]     bara kärnan, eller filer vars namn innehåller DEL
  npm run mutation -- karna --var 10  ett stickprov: var tionde mutant i kärnan

Skriver scripts/bench/rapporter/guide-mutation.md när allt körs. Slutar med 1 när målet inte nås.`;

// A small share of the random cases is enough to notice a mutant, and there are two thousand of them.
process.env['SAMSYN_ANDEL'] ??= '0.02';
const GOAL = 0.9;

async function main(): Promise<void> {
  const [part, ...rest] = process.argv.slice(2);
  const only = rest[0] === '--var' ? undefined : rest[0];
  const every = rest[0] === '--var' ? Number(rest[1]) : 1;
  const say = (text: string): void => {
    console.log(text);
  };
  if ((part !== undefined && !['regler', 'karna'].includes(part)) || !(every >= 1)) {
    console.log(HELP);
    return;
  }
  const rules = part === 'karna' ? undefined : mutateRules(say);
  const core = part === 'regler' ? undefined : await mutateCore(say, {only, every});
  const text = mutationReport(rules, core);
  console.log(text);
  if (part === undefined) writeFileSync('scripts/bench/rapporter/guide-mutation.md', text);
  const enough = core === undefined || core.killed / core.mutants >= GOAL;
  const all = rules === undefined || rules.survivors.every((row) => explainRule(row) !== '');
  if (!enough || !all) process.exitCode = 1;
}

void main();
