import { parseEntry } from '../entry-schema.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import type { ListRow } from './view.ts';

/**
 * The rows of some numbers, in their order. What is not there any more is left out.
 *
 * @throws LibraryError
 */
export async function readRows(library: Library, numbers: readonly number[]): Promise<ListRow[]> {
  try {
    const { store } = library.transaction('entries');
    const records = await Promise.all(
      numbers.map(async (n) => ({ n, record: (await store.get(n)) as unknown })),
    );
    return records.filter(({ record }) => record !== undefined).map(({ n, record }) => rowOf(n, record));
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

export function rowOf(n: number, record: unknown): ListRow {
  const entry = parseEntry(record);
  if (entry) return { damaged: false, entry };
  const key: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'key') : null;
  return { damaged: true, n, key: typeof key === 'string' ? key : null };
}
