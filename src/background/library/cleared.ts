import { browser } from 'wxt/browser';
import { openLibrary } from '../../library/store/database.ts';

/** Kept beside the database: that it held something, and by which id. */
const heldName = 'library-held';
/** Set when it was found empty of what it had held. */
export const clearedName = 'library-cleared';

/** Notes that the library holds something now, so that it is noticed if the browser clears it. */
export async function noteThatLibraryHolds(): Promise<void> {
  const library = await openLibrary();
  const transaction = library.transaction('about', 'readwrite');
  const known = await transaction.store.get('id');
  const id = known?.value ?? crypto.randomUUID();
  if (!known) await transaction.store.put({ name: 'id', value: id });
  await transaction.done;
  const { [heldName]: held } = await browser.storage.local.get(heldName);
  if (held !== id) await browser.storage.local.set({ [heldName]: id });
}

/**
 * Notices that the browser has cleared what was saved, such as to make room or with "site data": the database is another
 * one than that which held something. The saved list tells it (see `clearedName`).
 */
export async function noticeClearing(): Promise<void> {
  const { [heldName]: held } = await browser.storage.local.get(heldName);
  if (held === undefined) return;
  const library = await openLibrary();
  if ((await library.get('about', 'id'))?.value === held) return;
  await browser.storage.local.set({ [clearedName]: Date.now() });
  await browser.storage.local.remove(heldName);
}
