import type { PageServer } from '../../browser/harness/serve-pages.ts';
import { libraryScript } from '../library/generated-library.ts';
import { type LibraryBrowser, launchWithLibrary } from './library/library-browser.ts';
import { type Exporting, measureExport } from './library/measure-export.ts';
import { measurePopup, type PopupCost } from './library/measure-popup.ts';
import { type Merging, measureMerging, measureSaving, type Saving } from './library/measure-saving.ts';
import { measureTyping, type Typing } from './library/measure-typing.ts';

/** What a library of many saved articles costs beside one of few. */
export interface LibraryCost {
  saving: Saving;
  merging: Merging;
  typing: Typing;
  popup: PopupCost;
  exporting: Exporting;
}

/** Articles of the large library, and of the small one. */
export const librarySizes = { large: 10_000, small: 100, few: 10 };

/** Two browsers, a library in each; what is compared is measured in both in turns. */
export async function measureLibrary(server: PageServer): Promise<LibraryCost> {
  const script = await libraryScript();
  const browsers: LibraryBrowser[] = [];
  const launched = async () => {
    const browser = await launchWithLibrary(server, script);
    browsers.push(browser);
    return browser;
  };
  try {
    const [large, small] = [await launched(), await launched()];
    await large.fill(librarySizes.large);
    return await measureEach(large, small);
  } finally {
    for (const { running } of browsers) await running.close();
  }
}

/** Each in a file of its own in library/: it finds both libraries as `fill` has left them, but for what was saved since. */
async function measureEach(large: LibraryBrowser, small: LibraryBrowser): Promise<LibraryCost> {
  const saving = await measureSaving(large, small);
  const merging = await measureMerging(large);
  await small.fill(librarySizes.few);
  const popup = await measurePopup(large, small);
  await small.fill(librarySizes.small);
  const typing = await measureTyping(large, small);
  const exporting = await measureExport(large);
  return { saving, merging, typing, popup, exporting };
}
