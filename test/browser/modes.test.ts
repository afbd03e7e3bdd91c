import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { ask, isOn } from './harness/system-wishes.ts';
import { article, longBody } from './sample.ts';

const stored = article(8601, longBody(8602));

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
