import { createSaving, type FedSaving } from './saving.ts';

/** Saving as the page of a saved article has it: to save once more is to fetch the article from the newspaper. */
export const createSavedSaving = (key: string, url: string): FedSaving =>
  createSaving(key, async () => {
    // What reads a page is three times the page's own code, and seldom wanted here.
    const { fetchAndSave } = await import('./fetch-article.ts');
    return fetchAndSave(url);
  });
