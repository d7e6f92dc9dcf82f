import {explainInsats} from '../src/guide/editor/explainInsats';
import {readGuideModel} from '../src/library/readGuide';

/** `npm run guide:explain -- INSATS`: the rules of one insats, in Swedish. */
function main(): void {
  const slug = process.argv[2];
  if (slug === undefined) {
    console.error('Ange en insats: npm run guide:explain -- lss-korttidsvistelse');
    process.exitCode = 2;
    return;
  }
  const said = explainInsats(readGuideModel(process.cwd()), slug);
  if (said.ok) console.log(said.text);
  else {
    console.error(said.error);
    process.exitCode = 2;
  }
}

main();
