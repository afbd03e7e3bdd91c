import { announce } from '../../changes.ts';
import type { Library } from '../../store/database.ts';
import { onceNoneImports, whileNoOtherImports } from './import-lock.ts';
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

/**
 * Looks after an import that is running: should its page die, it is taken back at once. There is nothing to take back of
 * one that has ended.
 *
 * @throws LibraryError
 */
export async function recoverWhenEnded(library: Library): Promise<void> {
  if (await onceNoneImports(() => rollBack(library))) announce(null);
}
