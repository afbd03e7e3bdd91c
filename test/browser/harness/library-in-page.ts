import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from './bundle-for-page.ts';
import type * as forPage from './library-for-page.ts';

/** The library, as a page of the extension has it after {@link bringLibrary}. */
export type LibraryForPage = typeof forPage;
export type { Kept } from './library-for-page.ts';

const name = 'libraryForTests';
let bundle: Promise<string> | undefined;

/**
 * Brings the library's own code into a page of the extension, whose database it then reads and writes. Once for each
 * document; then `page.evaluate` with {@link inLibrary}.
 */
export async function bringLibrary(page: Page): Promise<void> {
  bundle ??= bundleForPage({ entry: join(import.meta.dirname, 'library-for-page.ts'), name });
  // Named as a global: a script's own variable would be gone with its evaluation in Firefox.
  await page.evaluate(`${await bundle}\nglobalThis.${name} = ${name};\nnull`);
}

/**
 * Calls a function of {@link LibraryForPage} in a page of the extension, with arguments and a result that are plain data.
 */
export async function inLibrary<
  Name extends 'fill' | 'empty' | 'entryOf' | 'damage' | 'bringPictures' | 'mark',
>(
  page: Page,
  called: Name,
  ...given: Parameters<LibraryForPage[Name]>
): Promise<Awaited<ReturnType<LibraryForPage[Name]>>> {
  const isThere = await page.evaluate((global) => global in globalThis, name);
  if (!isThere) await bringLibrary(page);
  return page.evaluate(
    async (global, called, given) => {
      const library = Reflect.get(globalThis, global);
      return library[called](...given);
    },
    name,
    called,
    given,
  );
}
