import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { changeSettings } from '../harness/own-page.ts';
import { fillWith, listed } from '../library/listed.ts';
import { savedRecords } from '../library/saved-records.ts';

const key = 'baothanhhoa.vn/1';
const markup = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>';
const fragments = [
  markup,
  encodeURIComponent(markup),
  'javascript:window.ran=1',
  '%00',
  `${key}%00`,
  '%E0%A4%A',
  '\ud800',
  `${key}~\udfff`,
  '__proto__',
  'constructor/1',
  `${key}@__proto__`,
  `${key}~${markup}`,
  `${key}@${'9'.repeat(400)}`,
  `../options.html`,
  '//evil.test/1',
  'a'.repeat(100_000),
  `${key}?delete=1`,
  'transfer&import=http://evil.test/',
  ':~:text=a',
];

const shown = (page: Page) =>
  page.evaluate(() => ({
    ran: Reflect.has(window, 'ran'),
    strangers: document.querySelectorAll('#app script, #app img[onerror], #app iframe').length,
    hasWords: document.getElementById('app')?.textContent?.trim() !== '',
    path: location.pathname,
  }));
const itself = (path: string) => ({ ran: false, strangers: 0, hasWords: true, path: `/${path}` });

inEachBrowser('a hostile link to a page of the extension in %s', (running) => {
  beforeEach(async () => {
    const page = await running.browser.extensionPage('welcome.html', running.page);
    // An article that opens is not new any more: that alone a link changes.
    await fillWith(
      page,
      listed(1, () => ({ opened: true })),
    );
  });

  test.each(['saved.html', 'library.html', 'options.html', 'welcome.html', 'popup.html'])(
    '%s runs, changes and asks for nothing, and shows what it is',
    async (path) => {
      const { page, browser, server } = running;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const stateOf = async () => ({
        article: await savedRecords(page, key),
        settings: await changeSettings(page, {}),
        tabs: (await browser.browser.pages()).length,
      });
      const before = await stateOf();
      server.requests.length = 0;
      // As a link leads there, and as one leads on.
      for (const fragment of path === 'saved.html' ? fragments.slice(0, 6) : fragments.slice(0, 1)) {
        await browser.extensionPage('welcome.html', page);
        await browser.extensionPage(`${path}#${encodeURI(fragment)}`, page);
        await page.waitForSelector('#app > *');
        expect([fragment, await shown(page)]).toEqual([fragment, itself(path)]);
      }
      for (const fragment of fragments) {
        await page.evaluate((to) => {
          location.hash = to;
        }, fragment);
        await page.waitForSelector('#app > *');
        expect([fragment, await shown(page)]).toEqual([fragment, itself(path)]);
      }
      expect(await stateOf()).toEqual(before);
      // The browsers ask for encrypted connections to their makers now and then.
      const asked = server.requests.filter(
        ({ method, host }) => method !== 'CONNECT' || /baothanhhoa|evil/.test(host),
      );
      expect(asked).toEqual([]);
      expect(errors).toEqual([]);
      page.removeAllListeners('pageerror');
    },
  );
});
