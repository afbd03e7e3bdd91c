import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './schema.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** Takes a database one version further. Never changed once released: later needs come as a further one. */
type Migration = (database: IDBPDatabase<LibrarySchema>, upgrade: Upgrade) => void;

/** The first makes version 1 out of nothing, and so on. */
export const migrations: readonly Migration[] = [
  (database) => {
    // Numbers are given anew after an entry's text has changed, and never twice: postings of an old text find nobody.
    const entries = database.createObjectStore('entries', { keyPath: 'n', autoIncrement: true });
    entries.createIndex('key', 'key', { unique: true });
    entries.createIndex('shelf', ['shelf', 'order']);
    entries.createIndex('saved', 'saved');
    entries.createIndex('published', 'publishedOrder');
    entries.createIndex('words', 'words');
    entries.createIndex('title', 'titleOrder');
    entries.createIndex('labels', 'labels', { multiEntry: true });
    database.createObjectStore('texts', { keyPath: 'key' });
    database.createObjectStore('pictures', { keyPath: ['key', 'src'] });
    database.createObjectStore('thumbnails', { keyPath: 'key' });
    database.createObjectStore('revisions', { keyPath: ['key', 'at'] });
    database.createObjectStore('fresh', { keyPath: 'n' });
    database.createObjectStore('postings', { keyPath: ['word', 'block'] });
    const highlights = database.createObjectStore('highlights', { keyPath: 'id' });
    highlights.createIndex('key', 'key');
    highlights.createIndex('made', 'made');
    database.createObjectStore('journal', { keyPath: 'id', autoIncrement: true });
    database.createObjectStore('about', { keyPath: 'name' });
  },
];

export const currentVersion: number = migrations.length;

/** Takes a database from any earlier version to the present one. */
export function migrate(
  database: IDBPDatabase<LibrarySchema>,
  oldVersion: number,
  upgrade: Upgrade,
  steps: readonly Migration[] = migrations,
): void {
  for (const step of steps.slice(oldVersion)) step(database, upgrade);
}
