import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {loadLibrary} from '../../../src/library/loadLibrary';
import {searchCitations, searchDocuments} from '../../../src/library/searchDocuments';
import {parseJudgements, QUERY_CLASSES} from '../../../src/search/judgements';
import type {Corpus} from './corpus';

/** The site's own content and the half of the questions that was held out while tuning. */
export function ownCorpus(): Corpus {
  const library = loadLibrary(process.cwd(), {today: new Date().toISOString().slice(0, 10)});
  const judgements = QUERY_CLASSES.flatMap((klass) => {
    const file = path.join(process.cwd(), `src/search/fragor/${klass}.tsv`);
    return existsSync(file) ? parseJudgements(readFileSync(file, 'utf8'), klass) : [];
  });
  const documents = searchDocuments(library);
  return {
    name: `Eget innehåll (${documents.length} sökbara ting)`,
    documents,
    citations: searchCitations(library),
    judgements: judgements.filter(({halva}) => halva === 'prova'),
  };
}
