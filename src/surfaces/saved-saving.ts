import { fetchAndSave } from './fetch-article.ts';
import { createSaving, type FedSaving } from './saving.ts';

/** Saving as the page of a saved article has it: to save once more is to fetch the article from the newspaper. */
export const createSavedSaving = (key: string, url: string): FedSaving =>
  createSaving(key, () => fetchAndSave(url));
