import {explainInsats} from '../src/guide/editor/explainInsats';
import {readGuideModel} from '../src/library/readGuide';
import {endQuietlyWhenClosed, fail} from './lib/terminal';

const HELP = `Skriver en insats regler på svenska.

  npm run guide:explain -- lss-korttidsvistelse
  npm run guide:explain -- "Personlig assistans"

Ange insatsens id, namn eller korta namn.`;

endQuietlyWhenClosed();
main(process.argv.slice(2));

/** `npm run guide:explain -- INSATS`: the rules of one insats, in Swedish. */
function main([name, ...more]: readonly string[]): void {
  if (name === '--help' || name === '-h') return console.log(HELP);
  if (name === undefined || name.trim() === '') return fail(HELP);
  if (more.length > 0) {
    return fail('Ange en insats i taget. Sätt citattecken runt ett namn med flera ord.');
  }
  const said = explainInsats(readGuideModel(process.cwd()), name);
  if (said.ok) console.log(said.text);
  else fail(said.error);
}
