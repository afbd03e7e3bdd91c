import { announce } from '../../changes.ts';
import type { Library } from '../../store/database.ts';
import { whileNoOtherImports } from './import-lock.ts';
import { rollBack } from './roll-back.ts';

/**
 * Takes back an import that died in the middle, with its page or the browser. Whatever starts calls it; while an import
 * is running, it does nothing.
 *
 * @returns whether there was one
 * @throws LibraryError
 */
export async function recoverImport(library: Library): Promise<boolean> {
  if ((await library.count('journal')) === 0) return false;
  const isTakenBack = (await whileNoOtherImports(() => rollBack(library))) ?? false;
  if (isTakenBack) announce(null);
  return isTakenBack;
}
