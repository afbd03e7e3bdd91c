import type { Article } from '../article/article.ts';
import type { SaveAnswer } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { fetchAndSave } from './fetch-article.ts';
import { type FedSaving, LiveSaving, saveShown } from './saving.ts';

/**
 * Where a saved article that is shown stands by now: `deleted`, for good, so that what is shown is the last of it; `damaged`,
 * its text is whole, but not what the list has of it.
 */
export type Standing = 'saved' | 'removed' | 'deleted' | 'damaged';

/** The saved article that a page shows, as it is at the moment. */
export interface ShownNow {
  standing: Standing;
  article: Article;
  /** When its text was saved, in milliseconds since 1970. */
  saved: number;
}

/**
 * Saving as the page of a saved article has it: to save once more is to fetch the article from the newspaper; what was
 * removed is taken back as it is, what was deleted or damaged is saved as it is shown.
 */
export const createSavedSaving = (key: string, now: () => ShownNow): FedSaving =>
  new LiveSaving(key, async () => {
    const { standing, article, saved } = now();
    if (standing === 'removed') return takeBack(key);
    if (standing === 'deleted' || standing === 'damaged') return saveShown(article, saved);
    return fetchAndSave(article.url);
  });

async function takeBack(key: string): Promise<SaveAnswer | null> {
  const state = await sendToBackground<'remove-saved'>({ type: 'remove-saved', key, isBack: true });
  return state && { outcome: 'new', state, isPrivate: false };
}
