import { LibraryError } from '../../library/library-error.ts';
import { changeArticles, undoMove } from './change.ts';
import { readLastMove } from './last-move.ts';

/** Moves an article to the trash, or takes it back to where it stood. @throws LibraryError */
export async function removeSaved(key: string, isBack: boolean): Promise<void> {
  const answer = await (isBack ? takeBack(key) : changeArticles([key], { shelf: 'trash' }));
  if ('failure' in answer) throw new LibraryError(answer.failure);
}

async function takeBack(key: string) {
  const from = (await readLastMove())?.from ?? [];
  // What was moved together with it stays where it is.
  const isAlone = from.length === 1 && from[0]?.key === key;
  return isAlone ? undoMove() : changeArticles([key], { shelf: 'list' });
}
