import type {CoreResult} from './core';
import {explain, explainRule} from './explained';
import type {RuleResult} from './rules';

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The report of a mutation run, in Markdown. */
export function mutationReport(
  rules: RuleResult | undefined,
  core: CoreResult | undefined,
): string {
  return [
    '# Insatsguiden: mutationsprov',
    '',
    'Skrivs av `npm run mutation`. Ett litet fel läggs in, och proven ska märka det.',
    '',
    ...(rules ? rulesPart(rules) : []),
    ...(core ? corePart(core) : []),
  ].join('\n');
}

function rulesPart(rules: RuleResult): string[] {
  const explained = rules.survivors.filter((row) => explainRule(row) !== '');
  const gaps = rules.survivors.length - explained.length;
  return [
    '## Regler',
    '',
    `${rules.sites} villkor, ${rules.mutants} mutanter: varje kriterium borttaget och vänt, varje värde borttaget, varje åldersgräns flyttad ett år.`,
    `Märkta: ${rules.killed} (${percent(rules.killed, rules.mutants)}). Ändrar inget resultat: ${explained.length}. Oförklarade: ${gaps}. Tid: ${Math.round(rules.seconds)} s.`,
    '',
    ...rules.survivors.map((row) => `- ${row.where}: ${row.change} ${explainRule(row)}`),
    '',
  ];
}

function corePart(core: CoreResult): string[] {
  return [
    '## Kärna',
    '',
    'Eget mutationsverktyg (`scripts/mutation/`). Stryker 9.6 är prövat på samma prov: motorns inre slingor blir',
    'så tunga med alla mutanter inlagda att 34 av de första 472 hann prövas på nio minuter (4 184 i allt).',
    'Samma slag av mutanter som Stryker, och dessutom tal: operatorer, villkor, konstanter, styrande ord, listor, block och anrop.',
    'Typer, importer, meningar för läsaren och spärrar mot det som typerna redan utesluter ändras inte.',
    '',
    `${core.mutants} mutanter, ${core.killed} märkta (${percent(core.killed, core.mutants)}), varav ${core.timedOut} genom att provet aldrig blev klart. Tid: ${Math.round(core.seconds)} s.`,
    '',
    '| Fil | Mutanter | Märkta |',
    '|---|---:|---:|',
    ...core.byFile.map(
      (row) => `| ${row.file} | ${row.mutants} | ${percent(row.killed, row.mutants)} |`,
    ),
    '',
    'Överlevare:',
    '',
    ...core.survivors.map((row) => `- ${row.file}:${row.line} \`${row.change}\` ${explain(row)}`),
    '',
  ];
}
