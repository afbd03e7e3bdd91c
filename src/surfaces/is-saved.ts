import { openLibrary } from '../library/store/database.ts';

/** Whether an article is saved, and not in the trash. Never throws: what cannot be read is not shown as saved. */
export async function isSaved(key: string): Promise<boolean> {
  try {
    const entry = await (await openLibrary()).getFromIndex('entries', 'key', key);
    return entry !== undefined && entry.shelf !== 'trash';
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return false;
  }
}
