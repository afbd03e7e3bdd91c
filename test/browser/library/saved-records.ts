import type { Page } from 'puppeteer-core';
import { inDatabase } from './in-database.ts';

/** What the database holds of one article, read from one of the extension's own pages. */
export interface SavedRecords {
  entry: Record<string, unknown> | null;
  text: { article: Record<string, unknown> } | null;
  pictures: { src: string; bytes: number }[];
  revisions: number;
  hasThumbnail: boolean;
}

export function savedRecords(page: Page, key: string): Promise<SavedRecords> {
  return inDatabase(
    page,
    async (database, answered, key) => {
      const store = (name: string) => database.transaction(name).objectStore(name);
      const ofArticle = IDBKeyRange.bound([key], [key, []]);
      const pictures = await answered(store('pictures').getAll(ofArticle));
      return {
        entry: (await answered(store('entries').index('key').get(key))) ?? null,
        text: (await answered(store('texts').get(key))) ?? null,
        pictures: pictures.map(({ src, bytes }) => ({ src, bytes: bytes.byteLength })),
        revisions: await answered(store('revisions').count(ofArticle)),
        hasThumbnail: (await answered(store('thumbnails').get(key))) !== undefined,
      };
    },
    key,
  );
}
