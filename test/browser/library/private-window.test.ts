import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { findInView, waitForReader, waitForReaderClosed } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { savedRecords } from './saved-records.ts';

/** What is used here of the extension's own interface; Firefox names it `browser`, Chromium `chrome`. */
interface ExtensionApi {
  windows: { create(about: { url: string; incognito: boolean }): Promise<unknown> };
  tabs: { getCurrent(): Promise<{ incognito: boolean }> };
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

const paragraph = `<p class="pBody">${'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ. '.repeat(8)}</p>`;
const picture =
  '<p class="pCenter"><img src="http://c.baothanhhoa.vn/img/desktop/news/2011/ben.jpg"></p><p class="pCaption">Bến.</p>';
const body = `<div id="dcontent">${paragraph.repeat(20)}${picture}</div>`;
const key = (id: number) => `baothanhhoa.vn/${id}`;

inEachBrowser(
  'in a private window of %s',
  (running, name) => {
    /** One of the extension's own pages, in a usual window. */
    let own: Page;
    beforeEach(async () => {
      own = await running.browser.extensionPage('welcome.html');
      onTestFinished(() => own.close());
    });
    /** Opens the article in a private window of its own, in the reading view. */
    const openInPrivate = async (id: number) => {
      const served = article(id, body);
      running.server.pages = [served];
      const url = running.browser.urlOf(served.url);
      await own.evaluate(async (url) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.windows.create({ url, incognito: true });
      }, url);
      const target = await running.browser.browser.waitForTarget((one) => one.url() === url);
      const page = await target.page();
      if (!page) throw new Error('The private window has no page.');
      await waitForReader(page);
      await page.bringToFront();
      return page;
    };
    const stored = (area: 'local' | 'session') =>
      own.evaluate(async (area) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return JSON.stringify(await api.storage[area].get());
      }, area);
    const saveHere = async (page: Page) => {
      await (await findInView(page, '[data-action=save]')).click();
      await findInView(page, '[data-action=save][aria-expanded]');
    };

    test('what is saved is told to stay, and does when the window is closed', async () => {
      const page = await openInPrivate(4401);
      expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
      await saveHere(page);
      const status = await findInView(page, '.status p:not(:empty)');
      expect(await status.evaluate((said) => said.textContent)).toContain(
        'Saved. What is saved stays after the private window is closed.',
      );
      const pictures = async () => (await savedRecords(own, key(4401))).pictures.length;
      await expect.poll(pictures, { timeout: 20_000 }).toBe(1);
      await page.close();
      const { entry, text } = await savedRecords(own, key(4401));
      expect(entry).toMatchObject({ shelf: 'list', title: 'Bài số 4401' });
      expect(text).not.toBeNull();
    });

    test('reading leaves neither a place nor how much was read, nor what was sent back', async () => {
      const page = await openInPrivate(4402);
      await saveHere(page);
      await findInView(page, '.progress');
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      // The place is known for as long as the browser runs.
      await expect.poll(() => stored('session'), { timeout: 20_000 }).toContain(`place:${key(4402)}`);
      await page.keyboard.press('Escape');
      await waitForReaderClosed(page);
      await expect.poll(() => stored('session')).toMatch(/wishes:\d+":\[\{"key":"baothanhhoa.vn\/4402"/);
      await page.close();
      expect(await stored('local')).not.toContain('4402');
      expect((await savedRecords(own, key(4402))).entry).toMatchObject({ progress: 0, opened: false });
    });

    test('the saved articles open in a usual window, from the view', async () => {
      const page = await openInPrivate(4403);
      onTestFinished(() => page.close());
      await saveHere(page);
      await (await findInView(page, '[data-action=save]')).click();
      await (await findInView(page, '[data-action=list]')).click();
      // Looked for in the first window alone, where the browser has several.
      await running.browser.closeTab('/library.html');
    });

    // Chromium shows the extension's pages in usual windows alone.
    test.runIf(name === 'firefox')(
      'a page of the extension that comes to stand there says what to do, and spoils nothing',
      async () => {
        const page = await openInPrivate(4404);
        onTestFinished(() => page.close());
        await saveHere(page);
        const before = await stored('local');
        for (const path of ['popup.html', `saved.html#${key(4404)}`, 'library.html']) {
          await running.browser.extensionPage(path, page);
          expect(await page.evaluate(isPrivate)).toBe(true);
          await page.waitForFunction(() =>
            document.body.textContent.includes(
              'A private window of this browser cannot show saved articles. Open them in a usual window.',
            ),
          );
        }
        expect(await stored('local')).toBe(before);
        await running.browser.extensionPage('popup.html', page);
        await page.click('[data-action=library]');
        await running.browser.closeTab('/library.html');
      },
    );
  },
  { inPrivate: true },
);

/** Runs in a page of the extension: whether its window is a private one. */
async function isPrivate(): Promise<boolean> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return (await api.tabs.getCurrent()).incognito;
}
