import { openLibrary } from '../library/store/database.ts';
import { recoverImport } from '../library/transfer/import/recover-import.ts';

/** Takes back an import that died with its page, before anything is built on the half of it. */
export async function takeBackDeadImport(): Promise<void> {
  try {
    await recoverImport(await openLibrary());
  } catch (error) {
    // The next start of the background tries again.
    console.error('Đọc Sạch: import', error);
  }
}
