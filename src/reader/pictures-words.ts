import type { SavedPictures } from '../article/saved-state.ts';
import type { Translate } from './texts.ts';

/** What is to be told of pictures that are not all there: how far they are, or why not. Null where none is missing. */
export function picturesWords(
  { wanted, kept, areComing, isFull }: SavedPictures,
  translate: Translate,
): string | null {
  if (areComing) return translate('picturesComing', String(kept), String(wanted));
  if (kept === wanted) return null;
  return translate(isFull ? 'picturesFull' : 'picturesMissing', String(wanted - kept));
}
