import type { Library } from './database.ts';
import { everyEntryOn } from './ranges.ts';

/** The keys of what came into the trash before a moment, in milliseconds since 1970. */
export async function oldInTrash(library: Library, before: number): Promise<string[]> {
  const entries = await library.getAllFromIndex('entries', 'shelf', everyEntryOn('trash'));
  return entries.filter(({ removed }) => removed !== null && removed < before).map(({ key }) => key);
}
