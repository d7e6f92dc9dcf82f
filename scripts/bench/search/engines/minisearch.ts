import MiniSearch from 'minisearch';
import {stemmer} from '@orama/stemmers/swedish';
import {BOOST, FIELDS, plainPage, type PlainPage} from '../corpus';
import {bytesOf, timed, type Engine} from '../engine';

function miniSearch(name: string, processTerm: (term: string) => string): Engine {
  return {
    name,
    async open({documents}) {
      const options = {fields: [...FIELDS], storeFields: ['id'], processTerm};
      const built = new MiniSearch<PlainPage>(options);
      built.addAll(documents.map(plainPage));
      const file = JSON.stringify(built);
      const {value: index, ms} = await timed(() => MiniSearch.loadJSON<PlainPage>(file, options));
      return {
        bytes: bytesOf(file),
        loadMs: ms,
        search: (question) => ({
          ids: index
            .search(question, {boost: BOOST, prefix: true, fuzzy: 0.2})
            .slice(0, 10)
            .map(({id}) => String(id)),
        }),
      };
    },
  };
}

export const miniSearchPlain = miniSearch('MiniSearch (prefix, fuzzy .2)', (term) =>
  term.toLowerCase(),
);
export const miniSearchStemmed = miniSearch('MiniSearch (svensk stam, prefix, fuzzy .2)', (term) =>
  stemmer(term.toLowerCase()),
);
