import { browser } from 'wxt/browser';
import { openLibrary } from '../../library/store/database.ts';

/** Kept beside the database: that it held something, and by which id. */
const heldName = 'library-held';
/** Set when it was found empty of what it had held. */
const clearedName = 'library-cleared';

/** Notes that the library holds something now, so that it is noticed if the browser clears it. */
export async function noteThatLibraryHolds(): Promise<void> {
  const library = await openLibrary();
  const transaction = library.transaction('about', 'readwrite');
  const known = await transaction.store.get('id');
  const id = known?.value ?? crypto.randomUUID();
  if (!known) await transaction.store.put({ name: 'id', value: id });
  await transaction.done;
  const { [heldName]: held } = await browser.storage.local.get(heldName);
  if (held === id) return;
  // Another database held something before this one.
  if (held !== undefined) await browser.storage.local.set({ [clearedName]: Date.now() });
  await browser.storage.local.set({ [heldName]: id });
}

/** Whether the library holds something, or did until the browser cleared it. Does not open the database. */
export const doesLibraryHold = async (): Promise<boolean> =>
  heldName in (await browser.storage.local.get(heldName));

/**
 * Notices that the browser has cleared what was saved, such as to make room or with "site data": the database is another
 * one than that which held something. The saved list tells it.
 */
export async function noticeClearing(): Promise<void> {
  const { [heldName]: held } = await browser.storage.local.get(heldName);
  if (held === undefined) return;
  const library = await openLibrary();
  if ((await library.get('about', 'id'))?.value === held) return;
  await browser.storage.local.set({ [clearedName]: Date.now() });
  await browser.storage.local.remove(heldName);
}

/** Whether what was saved has been cleared, and the reader was not told. */
export async function wasCleared(): Promise<boolean> {
  // The background looks after it at its own start alone.
  await noticeClearing();
  return clearedName in (await browser.storage.local.get(clearedName));
}

/** The reader has been told. */
export async function forgetClearing(): Promise<void> {
  await browser.storage.local.remove(clearedName);
}

/** Calls back with it after each change. @returns what ends the calls */
export function watchCleared(listener: (isCleared: boolean) => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    if (clearedName in changes) listener(changes[clearedName]?.newValue !== undefined);
  };
  browser.storage.local.onChanged.addListener(onChange);
  return () => browser.storage.local.onChanged.removeListener(onChange);
}
