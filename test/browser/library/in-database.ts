import type { Page } from 'puppeteer-core';

/** Runs in the page. What a request gives; rejects with its error. */
export type Answered = <Result>(request: IDBRequest<Result>) => Promise<Result>;

/**
 * Reads or writes the library in one of the extension's own pages, with the browser's own interface and not with the
 * code that writes it.
 *
 * @param use runs in the page: it sees what it is given, and nothing around it. The database is closed after it.
 * @param given plain data
 */
export function inDatabase<Given extends readonly unknown[], Result>(
  page: Page,
  use: (database: IDBDatabase, answered: Answered, ...given: Given) => Promise<Result>,
  ...given: Given
): Promise<Result> {
  const script = `(async () => {
    const answered = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await answered(indexedDB.open('library'));
    try {
      return await (${use})(database, answered, ...${JSON.stringify(given)});
    } finally {
      database.close();
    }
  })()`;
  return page.evaluate(script) as Promise<Result>;
}

/** Gives other values to some of what is kept of an article: its record in the list. */
export const changeEntryRecord = (page: Page, key: string, change: object): Promise<void> =>
  inDatabase(
    page,
    async (database, answered, key, change) => {
      const entries = database.transaction('entries', 'readwrite').objectStore('entries');
      const entry = await answered(entries.index('key').get(key));
      await answered(entries.put({ ...entry, ...change }));
    },
    key,
    change,
  );
