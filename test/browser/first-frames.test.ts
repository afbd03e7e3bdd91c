import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { palettes } from '../../src/settings/themes.ts';
import type { ServedPage } from './harness/find-page.ts';
import { inEachBrowser, type Running } from './harness/in-each-browser.ts';
import { launch } from './harness/launch.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { recordFrames } from './harness/record-frames.ts';
import { servePages } from './harness/serve-pages.ts';
import { chooseTheme, forgetSettings, turnAutomaticOff } from './harness/stored-settings.ts';
import { type Frame, loudColour } from './harness/tally-pixels.ts';
import { article, longBody } from './sample.ts';

/** Where the tab comes from, in a colour that nothing else here has. */
const start = {
  url: 'http://baothanhhoa.vn/thoi-su',
  html: Buffer.from('<!doctype html><title>Thời sự</title><style>html { background: #00a000 }</style>'),
};

const loud = `<style>
  html, body, h1 { background: ${loudColour} }
  body::before { content: ''; position: fixed; inset: 0 50% 50% 0; background: ${loudColour}; z-index: 9 }
</style>`;

/** What may stand there before anything of the article's page does: the page before it, and the browser's own blank. */
const before = ['#00a000', 'blank', '#ffffff'];

/** What follows what, without what may stand there before. */
function backgrounds(frames: Frame[]): string[] {
  const shown = frames.map(({ background }) => background);
  const changes = shown.filter((background, index) => background !== shown[index - 1]);
  return changes.slice(changes.findIndex((background) => !before.includes(background)));
}

inEachBrowser('the first frames of an article’s page in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    await page.setViewport({ width: 640, height: 400 });
  });

  /** Has a tab go to an article that comes in three parts, and records it until `settled`. */
  const record = async (seen: (part: number) => Promise<unknown>, settled: () => Promise<void>) => {
    const { slow, send } = inThreeParts();
    running.server.pages = [start, slow];
    await page.goto(running.browser.urlOf(start.url));
    await page.bringToFront();
    const recording = await recordFrames(running.browser, page);
    const loaded = page.goto(running.browser.urlOf(slow.url));
    for (const [part, sendNext] of send.entries()) {
      await seen(part);
      sendNext();
    }
    await loaded;
    await settled();
    await manyFrames(page);
    return recording.stop();
  };

  const recordOpening = () =>
    record(
      // The first part is hidden; with the second, the waiting says so.
      (part) => (part === 0 ? veiledFrames(page) : page.waitForSelector('doc-sach-notice')),
      () => waitForReader(page),
    );

  test.each([
    ['light', 'dark'],
    ['dark', 'light'],
    ['sepia', 'dark'],
    ['black', 'light'],
    ['system', 'dark'],
    ['system', 'light'],
  ] as const)('only paper shows before the view: theme %s on a %s system', async (theme, system) => {
    onTestFinished(() => forgetSettings(running));
    // A failed test's tab is another by then.
    onTestFinished(() => running.browser.setColorScheme(running.page, 'light'));
    if (theme !== 'system') await chooseTheme(running, { theme });
    await running.browser.setColorScheme(page, system);
    const frames = await recordOpening();
    const paper = palettes[theme === 'system' ? system : theme].paper;
    expect(backgrounds(frames)).toEqual([paper]);
    expect(frames.filter(({ isLoud }) => isLoud)).toEqual([]);
    expect(frames.filter(({ background }) => background === paper).length).toBeGreaterThan(3);
  });

  test('colours of one’s own come after the paper of the built-in theme that is nearest', async () => {
    onTestFinished(() => forgetSettings(running));
    const paper = '#10202f';
    await chooseTheme(running, { theme: 'custom', customColours: { paper, ink: '#f0f0e0' } }, 'dark');
    await running.browser.setColorScheme(page, 'light');
    const frames = await recordOpening();
    expect(backgrounds(frames)).toEqual([palettes.dark.paper, paper]);
    expect(frames.filter(({ isLoud }) => isLoud)).toEqual([]);
  });

  test('the page itself shows from its first part on while the automatic mode is off', async () => {
    onTestFinished(() => forgetSettings(running));
    await turnAutomaticOff(running);
    const frames = await record(
      () => manyFrames(page, new URL(start.url).pathname),
      () => waitForReaderClosed(page),
    );
    expect(backgrounds(frames)).toEqual([loudColour]);
  });
});

// In Chromium alone, whose frames are what a person sees: Firefox's pictures show its own dark canvas of a document whose
// head still waits for its script, which Firefox does not paint.
describe('the first frames of the extension’s own pages in chromium', () => {
  const running = {} as Running;
  beforeAll(async () => {
    running.server = await servePages([start]);
    running.browser = await launch('chromium', { port: running.server.port, colorScheme: 'dark' });
    running.page = await running.browser.newPage();
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.server?.close();
  });

  test.each([
    ['options', 'light'],
    ['welcome', 'sepia'],
    ['popup', 'light'],
    ['options', 'black'],
  ] as const)('only paper shows: page %s, theme %s on a dark system', async (name, theme) => {
    const { browser, page } = running;
    await chooseTheme(running, { theme });
    await page.goto(browser.urlOf(start.url));
    await page.bringToFront();
    const recording = await recordFrames(browser, page);
    await browser.extensionPage(`${name}.html`, page);
    await page.waitForSelector('main');
    await manyFrames(page);
    // The extension's own pages let no code of a test's read pictures.
    await page.goto(browser.urlOf(start.url));
    const shown = backgrounds(await recording.stop()).filter((background) => !before.includes(background));
    expect([...new Set(shown)]).toEqual([palettes[theme].paper]);
  });
});

/** An article with loud colours: its head and a little of its body, the half of its text, and the rest. */
function inThreeParts(): { slow: ServedPage; send: (() => void)[] } {
  const { url, html } = article(1001, longBody(1002), loud);
  const whole = Buffer.from(html).toString();
  const cuts = [whole.indexOf('</h1>') + 5, whole.indexOf('</p>', whole.length / 2)] as const;
  const second = Promise.withResolvers<void>();
  const third = Promise.withResolvers<void>();
  const bytes = (from: number, to?: number) => Buffer.from(whole.slice(from, to));
  const tail = {
    html: bytes(cuts[0], cuts[1]),
    after: second.promise,
    tail: { html: bytes(cuts[1]), after: third.promise },
  };
  return {
    slow: { url, html: bytes(0, cuts[0]), tail },
    send: [second.resolve, third.resolve],
  };
}

/** Waits until the page is there, and hidden, and the browser has drawn it so. */
async function veiledFrames(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1') && document.getElementById('doc-sach-veil'));
  await manyFrames(page);
}

/** Lets a page be drawn more often than it takes for a picture of it. @param left the path of the page before it */
async function manyFrames(page: Page, left = ''): Promise<void> {
  await page.waitForFunction((left) => location.pathname !== left && document.querySelector('h1'), {}, left);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
