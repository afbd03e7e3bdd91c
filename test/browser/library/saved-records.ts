import type { Page } from 'puppeteer-core';

/** What the database holds of one article, read from one of the extension's own pages. */
export interface SavedRecords {
  entry: Record<string, unknown> | null;
  text: { article: Record<string, unknown> } | null;
  pictures: { src: string; bytes: number }[];
  revisions: number;
  hasThumbnail: boolean;
}

/** Reads it with the browser's own interface, not with the code that wrote it. */
export function savedRecords(page: Page, key: string): Promise<SavedRecords> {
  return page.evaluate(async (key) => {
    const answered = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open('library'));
    const store = (name: string) => database.transaction(name).objectStore(name);
    const ofArticle = IDBKeyRange.bound([key], [key, []]);
    const pictures = await answered(store('pictures').getAll(ofArticle));
    const records = {
      entry: (await answered(store('entries').index('key').get(key))) ?? null,
      text: (await answered(store('texts').get(key))) ?? null,
      pictures: pictures.map(({ src, bytes }) => ({ src, bytes: bytes.byteLength })),
      revisions: await answered(store('revisions').count(ofArticle)),
      hasThumbnail: (await answered(store('thumbnails').get(key))) !== undefined,
    };
    database.close();
    return records;
  }, key);
}
