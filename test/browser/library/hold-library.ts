import type { Page } from 'puppeteer-core';

/**
 * Keeps everything else from reading the library, as a slow device does for a while, from one of the extension's own pages.
 *
 * @returns what lets it go
 */
export async function holdLibrary(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction([...database.objectStoreNames], 'readwrite');
          let isHeld = true;
          Object.assign(globalThis, { letGo: () => (isHeld = false) });
          all.oncomplete = () => database.close();
          const goOn = () => {
            resolve();
            // A transaction lives as long as something is asked of it.
            if (isHeld) all.objectStore('entries').count().onsuccess = goOn;
          };
          all.objectStore('entries').count().onsuccess = goOn;
        };
      }),
  );
  return () => page.evaluate(() => void (globalThis as unknown as { letGo(): void }).letGo());
}
