import {create, insertMultiple, load, save, search} from '@orama/orama';
import {language, stemmer} from '@orama/stemmers/swedish';
import {BOOST, FIELDS, plainPage} from '../corpus';
import {bytesOf, timed, type Engine} from '../engine';

const SCHEMA = {
  title: 'string',
  keywords: 'string',
  headings: 'string',
  summary: 'string',
  text: 'string',
} as const;

function make() {
  return create({
    schema: SCHEMA,
    components: {tokenizer: {language, stemming: true, stemmer}},
  });
}

/** Orama with its Swedish stemmer. */
export function orama(tolerance: number): Engine {
  return {
    name: `Orama (svenska, tolerans ${tolerance})`,
    async open({documents}) {
      const built = make();
      await insertMultiple(
        built,
        documents.map((doc) => ({...plainPage(doc), url: undefined})) as never[],
        1000,
      );
      const file = JSON.stringify(save(built));
      const {value: index, ms} = await timed(() => {
        const loaded = make();
        load(loaded, JSON.parse(file) as ReturnType<typeof save>);
        return loaded;
      });
      return {
        bytes: bytesOf(file),
        loadMs: ms,
        search: async (question) => {
          const found = await search(index, {
            term: question,
            properties: [...FIELDS],
            boost: BOOST,
            tolerance,
            limit: 10,
          });
          return {ids: found.hits.map(({id}) => id)};
        },
      };
    },
  };
}
