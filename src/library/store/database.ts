import { type IDBPDatabase, openDB } from 'idb';
import { failureOf, LibraryError, type LibraryFailure } from '../library-error.ts';
import { currentVersion, migrate } from './migrations.ts';
import type { LibrarySchema } from './schema.ts';

export type Library = IDBPDatabase<LibrarySchema>;

const databaseName = 'library';
/** Milliseconds that another page of a former version has for letting the database go. */
const patience = 5000;

let opening: Promise<Library> | null = null;

/**
 * The database of saved articles, opened once in each context, and again when the browser has closed it.
 *
 * @throws LibraryError
 */
export function openLibrary(): Promise<Library> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error instanceof LibraryError ? error : new LibraryError(failureOfOpening(error), error);
  });
  return opening;
}

/** Firefox opens no database for an extension's page in a private window: InvalidStateError (measured, Firefox 153). */
function failureOfOpening(error: unknown): LibraryFailure {
  const failure = failureOf(error);
  return failure === 'old' ? 'private' : failure;
}

/** Closes it here, such as before it is deleted. */
export async function closeLibrary(): Promise<void> {
  const open = opening;
  opening = null;
  (await open?.catch(() => null))?.close();
}

async function open(): Promise<Library> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const opened = openDB<LibrarySchema>(databaseName, currentVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => migrate(database, oldVersion, transaction),
    // A later version of the extension wants it: this page is of a former one now, and must not stand in the way.
    blocking: () => void closeLibrary(),
    terminated: () => {
      opening = null;
    },
  });
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new LibraryError('busy'));
    }, patience);
  });
  opened.then(
    // Nobody waits for it any more.
    (database) => isLate && database.close(),
    () => {},
  );
  return Promise.race([opened, late]).finally(() => clearTimeout(timer));
}
