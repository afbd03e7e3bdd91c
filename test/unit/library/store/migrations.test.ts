import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '../../../../src/library/store/database.ts';
import { currentVersion, migrate, migrations } from '../../../../src/library/store/migrations.ts';
import type { LibrarySchema } from '../../../../src/library/store/schema.ts';

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => closeLibrary());

/** What each version has: never changed once it has been released. */
const storesOf: readonly (readonly string[])[] = [
  [
    'about',
    'entries',
    'fresh',
    'highlights',
    'journal',
    'pictures',
    'postings',
    'revisions',
    'texts',
    'thumbnails',
  ],
];

/** A database as a former version left it. */
const left = (version: number) =>
  openDB<LibrarySchema>('library', version, {
    upgrade: (database, old, _, transaction) =>
      migrate(database, old, transaction, migrations.slice(0, version)),
  });

describe('the database', () => {
  it.each(storesOf.map((stores, index) => [index + 1, stores] as const))(
    'of version %i has its stores',
    async (version, stores) => {
      const database = await left(version);
      expect([...database.objectStoreNames]).toEqual(stores);
      database.close();
    },
  );

  it.each(migrations.map((_, version) => [version]))(
    'comes from version %i to the present one with all that it held',
    async (version) => {
      if (version > 0) {
        const former = await left(version);
        await former.put('texts', { key: 'baothanhhoa.vn/1', article: {} as never });
        former.close();
      }
      const database = await openLibrary();
      expect(database.version).toBe(currentVersion);
      expect([...database.objectStoreNames]).toEqual(storesOf.at(-1));
      expect(await database.count('texts')).toBe(version > 0 ? 1 : 0);
    },
  );

  it('of a later version is left alone, and that is said', async () => {
    (
      await openDB('library', currentVersion + 1, {
        upgrade: (database) => void database.createObjectStore('later'),
      })
    ).close();
    await expect(openLibrary()).rejects.toMatchObject({ failure: 'newer' });
    const still = await openDB('library');
    expect([...still.objectStoreNames]).toEqual(['later']);
    still.close();
  });

  it('lets itself be taken to a later version by a page that is newer, and says then that this one is old', async () => {
    await openLibrary();
    const later = await openDB('library', currentVersion + 1, { upgrade: () => {} });
    await expect(openLibrary()).rejects.toMatchObject({ failure: 'newer' });
    later.close();
  });
});
