import type { SaveAnswer } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { type FedSaving, LiveSaving } from './saving.ts';

/**
 * Saving as the page of a saved article has it: to save once more is to fetch the article from the newspaper; what was
 * removed is taken back as it is.
 *
 * @param isRemoved whether it is in the trash now.
 */
export const createSavedSaving = (key: string, url: string, isRemoved: () => boolean): FedSaving =>
  new LiveSaving(key, async () => {
    if (isRemoved()) return takeBack(key);
    // What reads a page is three times the page's own code, and seldom wanted here.
    const { fetchAndSave } = await import('./fetch-article.ts');
    return fetchAndSave(url);
  });

async function takeBack(key: string): Promise<SaveAnswer | null> {
  const state = await sendToBackground<'remove-saved'>({ type: 'remove-saved', key, isBack: true });
  return state && { outcome: 'new', state, isPrivate: false };
}
