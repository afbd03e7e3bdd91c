import { picturesWords } from './pictures-words.ts';
import type { SavingNow } from './saving.ts';
import type { Translate } from './texts.ts';

/** What is to be told of saving, and whether it must be seen or is only spoken. Null where there is nothing. */
export function savingWords(
  { state, isBusy, news }: SavingNow,
  translate: Translate,
): { words: string; isSeen: boolean } | null {
  if (isBusy || news === null) return null;
  const isSaved = state.isSaved && !news.isUndoable;
  const told = { words: translate(news.words), isSeen: news.weight === 'told' };
  const more = isSaved ? picturesWords(state.pictures, translate) : null;
  if (more === null) return told;
  return { words: news.weight === 'told' ? `${told.words} ${more}` : more, isSeen: true };
}
