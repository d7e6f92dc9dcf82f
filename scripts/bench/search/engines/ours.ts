import {buildIndex} from '../../../../src/search/build';
import {SearchEngine} from '../../../../src/search/engine';
import type {FirstShard, RestShard} from '../../../../src/search/shards';
import {bytesOf, timed, type Engine} from '../engine';

/** What the site itself uses. */
export const ours: Engine = {
  name: 'Samsyn (FlexSearch + egen analys)',
  async open({documents, citations}) {
    const {first, rest} = buildIndex(documents, citations);
    const files = [JSON.stringify(first), JSON.stringify(rest)] as const;
    const {value: engine, ms} = await timed(() => {
      const loaded = new SearchEngine(JSON.parse(files[0]) as FirstShard);
      loaded.addRest(JSON.parse(files[1]) as RestShard);
      return loaded;
    });
    return {
      bytes: bytesOf(...files),
      loadMs: ms,
      search: (question) => ({ids: engine.search(question).results.map(({id}) => id)}),
    };
  },
};
