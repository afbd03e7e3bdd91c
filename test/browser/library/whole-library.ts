import type { Page } from 'puppeteer-core';

/** What people would miss; the words of the search are another matter, since they may be stored in several ways. */
const stores = ['entries', 'texts', 'pictures', 'thumbnails', 'revisions', 'highlights', 'journal'] as const;
export type WholeLibrary = Record<(typeof stores)[number], unknown[]>;

/**
 * Every record of the library, read from one of the extension's own pages, with the browser's own interface and not with
 * the code that wrote them. Bytes are told as base64.
 */
export function wholeLibrary(page: Page): Promise<WholeLibrary> {
  return page.evaluate(async (stores) => {
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open('library'));
    const transaction = database.transaction(stores);
    const all = await Promise.all(
      stores.map(async (name) => [name, await answered(transaction.objectStore(name).getAll())]),
    );
    database.close();
    const text = JSON.stringify(Object.fromEntries(all), (_, value) =>
      value instanceof ArrayBuffer
        ? btoa(Array.from(new Uint8Array(value), (byte) => String.fromCharCode(byte)).join(''))
        : value,
    );
    return JSON.parse(text);
  }, stores);
}

/** How many records a store has. */
export function countIn(page: Page, store: keyof WholeLibrary): Promise<number> {
  return page.evaluate(async (store) => {
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open('library'));
    const count = await answered(database.transaction(store).objectStore(store).count());
    database.close();
    return count;
  }, store);
}
