import MiniSearch, { type Options } from 'minisearch';
import { type Contestant, fieldsOf, plainWords } from './contestant.ts';
import { readRecord, writeRecord } from './record.ts';

const options: Options = {
  fields: ['title', 'lead', 'body'],
  tokenize: plainWords,
  processTerm: (term) => term,
  searchOptions: {
    combineWith: 'AND',
    boost: { title: 4, lead: 2 },
    prefix: (_, index, terms) => index === terms.length - 1,
  },
};

/** MiniSearch, in memory; its index is kept as JSON. */
export function minisearch(): Contestant {
  let index = new MiniSearch(options);
  return {
    async open() {
      const record = await readRecord();
      if (typeof record === 'string') index = await MiniSearch.loadJSONAsync(record, options);
    },
    async add(articles) {
      index.addAll(articles.map(fieldsOf));
    },
    keep: () => writeRecord(JSON.stringify(index)),
    search: async (query) => index.search(query).length,
  };
}
