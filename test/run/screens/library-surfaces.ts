import type { Page } from 'puppeteer-core';
import { inLibrary } from '../../browser/harness/library-in-page.ts';
import { loadPictures } from '../../browser/harness/reader-view.ts';
import type { RunningBrowser } from '../../browser/harness/running-browser.ts';
import { keyOf, markedFolder, noted, savedArticles, savedHighlights } from './sample-library.ts';
import type { Surface } from './surfaces.ts';

/** What each browser's library holds now, so that it is not filled for every picture anew. */
const held = new WeakMap<RunningBrowser, 'nothing' | 'samples'>();

/** Puts the samples into the library, or takes all out of it, with the tab on a page that shows none of it. */
async function hold(running: RunningBrowser, page: Page, wanted: 'nothing' | 'samples'): Promise<void> {
  if (held.get(running) === wanted) return;
  await running.extensionPage('options.html', page);
  await inLibrary(page, 'empty');
  if (wanted === 'samples') {
    const articles = savedArticles(Date.now());
    await inLibrary(page, 'fill', articles);
    await inLibrary(
      page,
      'bringPictures',
      articles.map(({ article }) => article.key),
    );
    await inLibrary(page, 'mark', savedHighlights(Date.now()));
  }
  held.set(running, wanted);
}

type Act = (page: Page, running: RunningBrowser) => Promise<void>;

/** A page of the extension with such a library, and what is done there then. */
const withLibrary =
  (path: string, wanted: 'nothing' | 'samples', act: Act): Surface =>
  async (running, page) => {
    await hold(running, page, wanted);
    await running.extensionPage(path, page);
    await page.waitForSelector('main');
    await act(page, running);
    await untilPicturesShow(page);
  };

const rows = (path: string, act: Act = async () => {}): Surface =>
  withLibrary(path, 'samples', async (page, running) => {
    await page.waitForSelector('[role=row] .row-title');
    await act(page, running);
  });

const press = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

async function search(page: Page): Promise<void> {
  await page.type('input[type=search]', 'song ma');
  await page.waitForSelector('[role=row] mark');
}

async function openMenu(page: Page): Promise<void> {
  await press(page, '[role=row] [data-action=more]');
  await page.waitForSelector('[role=menu]');
}

/** The first three rows, which do not all have the same tags. */
async function select(page: Page): Promise<void> {
  await page.waitForSelector('[data-key] input[name=selected]');
  for (const at of [1, 2, 3]) await press(page, `[aria-rowindex="${at}"] input[name=selected]`);
  await page.waitForSelector('.bulk-bar');
}

/** Opens a sheet of the reading view by its button in the bar. */
async function openSheet(page: Page, action: string): Promise<void> {
  await page.waitForSelector(`.bar [data-action=${action}][aria-expanded]`);
  await press(page, `.bar [data-action=${action}]`);
  await page.waitForSelector('.panel');
}

async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0 || document.querySelector('.marked-box') !== null);
}

async function untilPicturesShow(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.thumbnail')].every((room) => room.querySelector('img') !== null),
  );
  await loadPictures(page);
}

const markedKey = keyOf(markedFolder);

/** What readers see of the library. */
export const librarySurfaces: Record<string, Surface> = {
  popup: withLibrary('popup.html', 'nothing', async (page) => {
    await page.waitForSelector('[data-nothing]');
  }),
  'popup-list': rows('popup.html'),
  'popup-search': rows('popup.html', search),
  'popup-filters': rows('popup.html', async (page) => {
    await press(page, '[data-action=filters]');
    await page.waitForSelector('select[name=section] option:nth-child(2)');
  }),
  'popup-menu': rows('popup.html', openMenu),
  'library-list': rows('library.html'),
  'library-selected': rows('library.html', select),
  'library-tags': rows('library.html', async (page) => {
    await select(page);
    await press(page, '[data-action=selected-tags]');
    await page.waitForSelector('dialog[open]');
  }),
  'library-search': rows('library.html', search),
  'library-notes': withLibrary('library.html#notes', 'samples', async (page) => {
    await page.waitForSelector('.note-item');
  }),
  'library-transfer': withLibrary('library.html#transfer', 'samples', async (page) => {
    await page.waitForSelector('.drop-place');
  }),
  saved: withLibrary(`saved.html#${markedKey}`, 'samples', untilMarked),
  'saved-note': withLibrary(`saved.html#${markedKey}~${noted}`, 'samples', async (page) => {
    await untilMarked(page);
    await page.waitForSelector('.highlight-card textarea');
  }),
  'saved-panel': withLibrary(`saved.html#${markedKey}`, 'samples', async (page) => {
    await untilMarked(page);
    await openSheet(page, 'save');
  }),
  'saved-not-there': withLibrary('saved.html#baothanhhoa.vn/1', 'samples', async () => {}),
  // The last ones: what was removed is told in every list from then on.
  'popup-removed': rows('popup.html', async (page, running) => {
    await page.bringToFront();
    await page.focus('[role=row][tabindex="0"]');
    await page.keyboard.press('Delete');
    await page.waitForSelector('[data-action=undo]');
    held.delete(running);
  }),
  /** What is told stands beside a sheet that is opened then. */
  'saved-removed': withLibrary(`saved.html#${markedKey}`, 'samples', async (page, running) => {
    await untilMarked(page);
    await openSheet(page, 'save');
    await press(page, '[data-action=remove-saved]');
    await page.waitForSelector('.status p:not(:empty)');
    await openSheet(page, 'settings');
    held.delete(running);
  }),
};
