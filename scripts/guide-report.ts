import {reportRules} from '../src/guide/editor/reportRules';
import {readGuideModel} from '../src/library/readGuide';
import {endQuietlyWhenClosed, fail} from './lib/terminal';

/** `npm run guide:report`: what an editor should know of the rules as a whole. */
function main(): void {
  if (process.argv.length > 2) return fail('Rapporten tar inga val: npm run guide:report');
  const report = reportRules(readGuideModel(process.cwd()));
  const list = (heading: string, rows: readonly string[]): void => {
    console.log(`${heading}: ${rows.length === 0 ? 'inga' : ''}`);
    rows.forEach((row) => console.log(`- ${row}`));
  };
  console.log(`${report.combinations} kombinationer prövade.\n`);
  list('Regler som aldrig slår till', report.silentRules);
  list('Rader som aldrig slår till', report.silentLines);
  list('Insatser som inget fall når', report.unreached);
  list(
    'Behov som ibland bara leder till ingången',
    report.needsAlone.map(({need, when}) => `${need}: ${when.join('; ')}`),
  );
  list(
    'Insatser som en regel föreslår medan en annan utesluter dem',
    report.contradictions.map(
      ({insats, says, against, example}) =>
        `${insats}: ${says} föreslår, ${against} utesluter, till exempel ${JSON.stringify(example)}`,
    ),
  );
}

endQuietlyWhenClosed();
main();
