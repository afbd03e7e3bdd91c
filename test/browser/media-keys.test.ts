import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callInWindow } from './harness/firefox-system.ts';
import { launch } from './harness/launch.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import type { LaunchOptions, RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { openSpeechService, type SpeechService } from './harness/speech-service.ts';
import { openVirtualDisplay, type VirtualDisplay } from './harness/virtual-display.ts';
import { article } from './sample.ts';

const paragraphs = Array.from(
  { length: 60 },
  (_, index) => `<p class="pBody">${`Đoạn ${index} kể chuyện mùa màng ở xã ven biển. `.repeat(4)}</p>`,
);
const long = article(8301, `<div id="dcontent">${paragraphs.join('')}</div>`);

let server: PageServer;
let service: SpeechService;
let display: VirtualDisplay;
let browser: RunningBrowser;
let page: Page;
beforeEach(async () => {
  server = await servePages([long]);
  service = await openSpeechService();
  display = await openVirtualDisplay();
  process.env.ALSA_CONFIG_PATH = service.sound;
});
afterEach(async () => {
  await browser?.close();
  await display?.close();
  await service?.close();
  await server?.close();
  delete process.env.ALSA_CONFIG_PATH;
});

/** Reads an article aloud, until a sentence is marked. */
async function listen(name: 'chromium' | 'firefox'): Promise<void> {
  const options: LaunchOptions = { port: server.port, speech: service.address, headless: false };
  browser = await launch(name, options);
  page = await browser.newPage();
  await page.goto(browser.urlOf(long.url));
  await waitForReader(page);
  await page.bringToFront();
  await (await findInView(page, '[data-action=speak]')).click();
  await page.waitForFunction(() => CSS.highlights.get('doc-sach-sentence')?.size === 1);
}

const place = () =>
  page.evaluate(() => {
    const [sentence] = CSS.highlights.get('doc-sach-sentence') ?? [];
    const paragraphs =
      document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('.body p') ?? [];
    if (!(sentence instanceof Range)) return null;
    const paragraph = sentence.startContainer.parentElement?.closest('p');
    return [paragraph ? [...paragraphs].indexOf(paragraph) : -1, sentence.startOffset];
  });
const waitFor = (state: 'playing' | 'paused') =>
  page.waitForFunction((wanted) => navigator.mediaSession.playbackState === wanted, {}, state);

type Key = 'pause' | 'play' | 'next' | 'previous';

/** Pauses, steps on and back while it is paused, and goes on, by what a keyboard, a headphone or a lock screen has. */
async function expectKeysWork(press: (key: Key) => unknown): Promise<void> {
  await press('pause');
  await waitFor('paused');
  const paused = await place();
  await press('next');
  await expect.poll(place, { timeout: 10_000 }).not.toEqual(paused);
  await press('previous');
  await expect.poll(place, { timeout: 10_000 }).toEqual(paused);
  await press('play');
  await waitFor('playing');
  await expect.poll(place, { timeout: 10_000 }).not.toEqual(paused);
}

test('a keyboard’s media keys are the player’s in Chromium', async () => {
  await listen('chromium');
  const keys: Record<Key, string> = {
    pause: 'XF86AudioPlay',
    play: 'XF86AudioPlay',
    next: 'XF86AudioNext',
    previous: 'XF86AudioPrev',
  };
  await expectKeysWork((key) => display.press(keys[key]));
});

// Firefox takes the keys from the desktop by D-Bus, which a virtual screen does not have: they are handed to what it would
// hand them to.
test('Firefox hands media keys to the player', async () => {
  await listen('firefox');
  const calls: Record<Key, string> = {
    pause: 'pause',
    play: 'play',
    next: 'nextTrack',
    previous: 'prevTrack',
  };
  const controller = 'gBrowser.selectedBrowser.browsingContext.mediaController';
  await expect
    .poll(
      () => callInWindow(browser.browser, `() => ${controller}.supportedKeys.includes('nexttrack')`, []),
      {
        timeout: 10_000,
      },
    )
    .toBe(true);
  await expectKeysWork((key) => callInWindow(browser.browser, `() => ${controller}.${calls[key]}()`, []));
});
