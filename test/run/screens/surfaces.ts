import type { ElementHandle, Page } from 'puppeteer-core';
import { changeSettings } from '../../browser/harness/own-page.ts';
import { findInView, loadPictures } from '../../browser/harness/reader-view.ts';
import type { RunningBrowser } from '../../browser/harness/running-browser.ts';
import { tabNumber } from '../../browser/harness/tab-number.ts';
import { served } from '../../browser/sample.ts';
import { openArticle } from '../start/open-article.ts';
import { librarySurfaces } from './library-surfaces.ts';

/** Something that readers see. Puts it into a tab, ready to be taken a picture of. */
export type Surface = (running: RunningBrowser, page: Page) => Promise<void>;

/** A page folder in the reading view, with what is done there then. */
function article(folder: string, act: (page: Page) => Promise<void> = async () => {}): Surface {
  return async (running, page) => {
    await openArticle(page, running.urlOf(served(folder).url));
    await loadPictures(page);
    await act(page);
  };
}

/** As a reader does: the view hears no others. */
async function press(page: Page, control: ElementHandle<Element>): Promise<void> {
  await page.bringToFront();
  await control.click();
}

/** A tool of the bar, opened. */
const withTool = (action: string, drawn: string): Surface =>
  article('headings-class-and-bold', async (page) => {
    const control = await findInView(page, `.bar [data-action=${action}]`);
    await press(page, control);
    await findInView(page, drawn);
  });

/** An article that is being read aloud, paused in the middle. */
/** The voice goes on with what it says while the picture is taken, for it is not allowed to end (openSpeechService). */
const listening: Surface = article('headings-class-and-bold', async (page) => {
  const speak = await findInView(page, '.bar [data-action=speak]');
  await press(page, speak);
  await page.waitForFunction(() => CSS.highlights.get('doc-sach-sentence')?.size === 1);
});

/** Those that show a device on which no voice speaks Vietnamese; all others have one. */
export const voiceless: readonly string[] = ['listen-without-voice'];

/** A page of the extension's own. */
const own =
  (path: string): Surface =>
  async (running, page) => {
    await running.extensionPage(path, page);
    await page.waitForSelector('main');
  };

export const surfaces: Record<string, Surface> = {
  question: article('photo-essay-both-captions'),
  'reading-pictures': article('photo-essay-both-captions'),
  'reading-feature': article('long-feature-fifteen-paragraphs'),
  'reading-poem': article('poem-repeated-stanza'),
  'reading-table': article('wide-table'),
  'reading-questions': article('interview-named-speakers'),
  'reading-video': article('youtube-in-body'),
  contents: withTool('contents', '.panel'),
  settings: withTool('settings', '.panel'),
  'take-along': withTool('take-along', '.panel'),
  listening,
  // A phone has little room for both.
  'listening-settings': async (running, page) => {
    await listening(running, page);
    const settings = await findInView(page, '.bar [data-action=settings]');
    await press(page, settings);
    await findInView(page, '.panel');
  },
  'listen-without-voice': async (running, page) => {
    await withTool('speak', '.player')(running, page);
    // Some seconds pass until no voice has come.
    await page.waitForFunction(() => navigator.mediaSession.playbackState === 'paused');
  },
  keys: article('headings-class-and-bold', async (page) => {
    await findInView(page, '.progress');
    await page.bringToFront();
    await page.keyboard.press('?');
    await findInView(page, '.keys-list');
  }),
  viewer: article('photo-essay-both-captions', async (page) => {
    const picture = await findInView(page, 'figure > img');
    await press(page, picture);
    await findInView(page, '.viewer');
  }),
  waiting: async (running, page) => {
    await page.goto(running.urlOf(served('scrambled-never-runs').url));
    await page.waitForSelector('doc-sach-notice');
  },
  // Where no article was found, which a reader can report.
  notice: async (running, page) => {
    await page.goto(running.urlOf(served('empty-body-article-address').url));
    await page.bringToFront();
    await page.waitForSelector('doc-sach-notice >>> [data-action=report]');
  },
  'article-end': article('headings-class-and-bold', async (page) => {
    const report = await findInView(page, '.after [data-action=report]');
    await report.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  }),
  report: async (running, page) => {
    const shown = await running.newPage();
    await openArticle(shown, running.urlOf(served('photo-essay-both-captions').url));
    await running.extensionPage(`report.html#${await tabNumber(running, shown.url())}`, page);
    await page.waitForSelector('[data-action=save-report]');
    await page.$eval('input[name=missing]', (box) => (box as HTMLElement).click());
    await shown.close();
  },
  // Of a tab that is gone.
  'report-gone': async (running, page) => {
    await running.extensionPage('report.html#0', page);
    await page.waitForSelector('main a');
  },
  options: own('options.html'),
  'options-filled': async (running, page) => {
    await own('options.html')(running, page);
    await changeSettings(page, {
      sectionsOff: ['Thể thao', 'Đất và người xứ Thanh'],
      articlesOff: ['baothanhhoa.vn/118342'],
    });
    await page.waitForSelector('[data-list=articles-off] li');
    await page.$eval('[data-list=articles-off]', (list) => list.scrollIntoView({ block: 'center' }));
  },
  'options-reset': async (running, page) => {
    await own('options.html')(running, page);
    await page.$eval('[data-action=reset-all]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('dialog[open]');
  },
  welcome: own('welcome.html'),
  ...librarySurfaces,
};

/** Those that show the reader's theme, once for each. */
export const themed: readonly (keyof typeof surfaces)[] = ['reading-pictures', 'settings', 'listening'];
