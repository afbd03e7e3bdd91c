import type { Page } from 'puppeteer-core';
import { inDatabase } from './in-database.ts';

/** What people would miss; the words of the search are another matter, since they may be stored in several ways. */
const stores = ['entries', 'texts', 'pictures', 'thumbnails', 'revisions', 'highlights', 'journal'] as const;
export type WholeLibrary = Record<(typeof stores)[number], unknown[]>;

/** Every record of the library; bytes are told as base64. */
export function wholeLibrary(page: Page): Promise<WholeLibrary> {
  return inDatabase(
    page,
    async (database, answered, stores) => {
      const transaction = database.transaction(stores);
      const all = await Promise.all(
        stores.map(async (name) => [name, await answered(transaction.objectStore(name).getAll())]),
      );
      const text = JSON.stringify(Object.fromEntries(all), (_, value) =>
        value instanceof ArrayBuffer
          ? btoa(Array.from(new Uint8Array(value), (byte) => String.fromCharCode(byte)).join(''))
          : value,
      );
      return JSON.parse(text);
    },
    stores,
  );
}

/** How many records a store has. */
export const countIn = (page: Page, store: keyof WholeLibrary): Promise<number> =>
  inDatabase(
    page,
    (database, answered, store) => answered(database.transaction(store).objectStore(store).count()),
    store,
  );
