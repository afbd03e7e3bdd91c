import type { SavingNow } from './saving.ts';
import type { Translate } from './texts.ts';

/** What is to be told of saving, and whether it must be seen or is only spoken. Null where there is nothing. */
export function savingWords(
  { state, isBusy, news }: SavingNow,
  translate: Translate,
): { words: string; isSeen: boolean } | null {
  if (isBusy || news === null) return null;
  const { wanted, kept, areComing, isFull } = state.pictures;
  const isSaved = state.isSaved && !news.isUndoable;
  const missing = String(wanted - kept);
  const pictures = () => {
    if (areComing) return { words: translate('picturesComing', String(kept), String(wanted)), isSeen: true };
    if (kept === wanted) return null;
    return { words: translate(isFull ? 'picturesFull' : 'picturesMissing', missing), isSeen: true };
  };
  const told = { words: translate(news.words), isSeen: news.weight === 'told' };
  const more = isSaved ? pictures() : null;
  if (!more) return told;
  return news.weight === 'told' ? { words: `${told.words} ${more.words}`, isSeen: true } : more;
}
