import type { IDBPObjectStore } from 'idb';
import { label } from '../store/derived.ts';
import type { LibrarySchema } from '../store/schema.ts';
import { alike } from '../tags.ts';

export type Entries = IDBPObjectStore<LibrarySchema, ['entries'], 'entries', 'readonly'>;

/** The names that labels of one kind have. Reads keys of the index alone. */
export async function namesOf(entries: Entries, prefix: string): Promise<string[]> {
  // No label of this kind sorts above it: the last of all UTF-16 units is no character.
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const names: string[] = [];
  let cursor = await entries.index('labels').openKeyCursor(range, 'nextunique');
  while (cursor) {
    names.push(cursor.key.slice(prefix.length));
    cursor = await cursor.continue();
  }
  return names;
}

/** The numbers of all that have a tag, in whatever case it is written. */
export async function taggedAlike(entries: Entries, tag: string): Promise<number[]> {
  const names = (await namesOf(entries, label.tag(''))).filter((name) => alike(name) === alike(tag));
  const numbers = await Promise.all(names.map((name) => entries.index('labels').getAllKeys(label.tag(name))));
  return numbers.flat();
}
