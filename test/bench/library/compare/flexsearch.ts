import { Document, IndexedDB } from 'flexsearch';
import { type Contestant, fieldsOf, plainWords } from './contestant.ts';

/** FlexSearch with its own index on the disk. */
export function flexsearch(): Contestant {
  const index = new Document({
    document: { id: 'id', index: ['title', 'lead', 'body'] },
    encode: plainWords,
    tokenize: 'forward',
    commit: false,
  });
  return {
    async open() {
      await index.mount(new IndexedDB('contestant'));
    },
    async add(articles) {
      for (const article of articles) index.add(fieldsOf(article));
    },
    keep: () => index.commit(),
    async search(query) {
      const fields = await index.searchAsync(query, { limit: 10_000 });
      return new Set(fields.flatMap(({ result }) => result)).size;
    },
  };
}
