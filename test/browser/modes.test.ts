import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setFirefoxPreference } from './harness/firefox-system.ts';
import { inEachBrowser, type Running } from './harness/in-each-browser.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { article, longBody } from './sample.ts';

const stored = article(8601, longBody(8602));

/** Has the system ask for its own few colours, or for less motion, or for neither. */
async function ask(
  { browser, page }: Running,
  wish: 'forced-colors' | 'reduced-motion' | null,
): Promise<void> {
  if (browser.name === 'firefox') {
    // 2 is always, 0 is as the system has it.
    await setFirefoxPreference(
      browser.browser,
      'browser.display.document_color_use',
      wish === 'forced-colors' ? 2 : 0,
    );
    await setFirefoxPreference(browser.browser, 'ui.prefersReducedMotion', Number(wish === 'reduced-motion'));
    return;
  }
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: wish === 'forced-colors' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: wish === 'reduced-motion' ? 'reduce' : 'no-preference' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

const isOn = (page: Page, query: string) =>
  page.waitForFunction((asked) => matchMedia(asked).matches, {}, query);

inEachBrowser('what the system asks for, in %s', (running) => {
  beforeEach(() => storeSettings(running.browser, { automaticAnnounced: true }));
  afterEach(() => ask(running, null));

  const open = async () => {
    running.server.pages = [stored];
    await running.page.goto(running.browser.urlOf(stored.url));
    await waitForReader(running.page);
    await findInView(running.page, '.progress');
    await running.page.bringToFront();
  };
  const fading = () =>
    running.page.evaluate(() => {
      const bar = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.bar');
      return bar && getComputedStyle(bar).transitionDuration;
    });

  test('the bar fades, and goes at once where less motion is asked for', async () => {
    await open();
    expect(await fading()).toBe('0.14s');
    await ask(running, 'reduced-motion');
    await isOn(running.page, '(prefers-reduced-motion: reduce)');
    expect(await fading()).toBe('0s');
  });

  test('controls keep their edges where the system takes the colours', async () => {
    await ask(running, 'forced-colors');
    await open();
    await isOn(running.page, '(forced-colors: active)');
    const edges = await running.page.evaluate(() =>
      [...(document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('.control') ?? [])].map(
        (control) => getComputedStyle(control).borderTopStyle,
      ),
    );
    expect(edges.length).toBeGreaterThan(2);
    expect(new Set(edges)).toEqual(new Set(['solid']));
    const library = await running.browser.extensionPage('library.html#transfer', running.page);
    await isOn(library, '(forced-colors: active)');
    await library.waitForSelector('[data-action=export-articles]');
    expect(
      await library.$eval(
        '[data-action=export-articles]',
        (action) => getComputedStyle(action).borderTopStyle,
      ),
    ).toBe('solid');
  });

  test('no theme’s name stands on that theme’s colours where the system takes the colours', async () => {
    await ask(running, 'forced-colors');
    const page = await running.browser.extensionPage('options.html', running.page);
    await isOn(page, '(forced-colors: active)');
    await page.waitForSelector('.themes input');
    const papers = await page.$$eval('.themes input', (all) =>
      all.map((input) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(input);
        return `${backgroundColor} ${backgroundImage}`;
      }),
    );
    const canvas = await page.evaluate(() => {
      document.body.style.backgroundColor = 'Canvas';
      return getComputedStyle(document.body).backgroundColor;
    });
    expect(new Set(papers)).toEqual(new Set([`${canvas} none`]));
  });
});
