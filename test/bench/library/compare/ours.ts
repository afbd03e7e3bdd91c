import { find } from '../../../../src/library/search/find.ts';
import { mergeFresh } from '../../../../src/library/search/merge-fresh.ts';
import { wordsOf } from '../../../../src/library/search/words-of.ts';
import { type Library, openLibrary } from '../../../../src/library/store/database.ts';
import { withDerived } from '../../../../src/library/store/derived.ts';
import { newEntry } from '../../../../src/library/store/entry-of.ts';
import type { Contestant } from './contestant.ts';

/** The search of this extension. Its texts are left out: the others keep none either. */
export function ours(): Contestant {
  let library: Library | null = null;
  let order: number[] = [];
  const opened = async () => (library ??= await openLibrary());
  return {
    async open() {
      order = await (await opened()).getAllKeys('entries');
    },
    async add(articles) {
      const transaction = (await opened()).transaction(['entries', 'fresh'], 'readwrite', {
        durability: 'strict',
      });
      for (const { n, article } of articles) {
        void transaction.objectStore('entries').put(withDerived({ ...newEntry(article, n, n), n }));
        void transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
        order.push(n);
      }
      await transaction.done;
    },
    async keep() {
      await mergeFresh(await opened());
    },
    search: async (query) => (await find(await opened(), query, { order })).numbers.length,
  };
}
