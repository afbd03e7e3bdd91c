import type { KeyInput, Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/harness/launch-chromium.ts';
import { findInView, waitForReader } from '../../browser/harness/reader-view.ts';
import { storeSettings } from '../../browser/harness/stored-settings.ts';
import type { ArticlePage } from '../count/article-truth.ts';
import { median } from '../median.ts';
import type { Bench } from './open-page.ts';

/** What a change of the text's size costs. */
export interface Repaint {
  /** How many frames pass until the text is seen in its new size, the most of all changes: 1 is the next one. */
  frames: number;
  /** From the key to the frame after that one, in milliseconds, of the median change. */
  milliseconds: number;
  /** What the browser alone takes for the same: the article's text in another size, by one property. */
  bare: number;
}

const changes = 20;

/** Presses the key for larger text, and for smaller, in the reading view of an article. */
export async function measureRepaint(
  server: Bench['server'],
  { source, expected }: ArticlePage,
): Promise<Repaint> {
  server.pages = [{ url: expected.url, html: source }];
  const running = await launchChromium({ port: server.port });
  try {
    await storeSettings(running, { automaticAnnounced: true });
    const page = await running.newPage();
    await page.evaluateOnNewDocument(listenFirst);
    await page.goto(running.urlOf(expected.url), { waitUntil: 'load' });
    await waitForReader(page);
    // It comes with what listens to the keys.
    await findInView(page, '.progress');
    await page.bringToFront();
    // The first change also brings what is not there yet.
    await change(page, '+', null);
    const [ours, bare]: [Sample[], Sample[]] = [[], []];
    for (let time = 0; time < changes; time++)
      ours.push(await change(page, time % 2 === 0 ? '-' : '+', null));
    // The view has no such key.
    for (let time = 0; time < changes; time++) bare.push(await change(page, 'F9', `${22 + (time % 2)}px`));
    const milliseconds = (samples: Sample[]) => median(samples.map((sample) => sample.milliseconds));
    return {
      frames: Math.max(...ours.map(({ frames }) => frames)),
      milliseconds: milliseconds(ours),
      bare: milliseconds(bare),
    };
  } finally {
    await running.close();
  }
}

interface Sample {
  frames: number;
  milliseconds: number;
}

/** Set by a listener of the page that is there before ours, which keeps its keys from all that come later. */
declare let onKey: () => void;

/** Runs before any script of the page. */
function listenFirst(): void {
  Object.assign(globalThis, { onKey() {} });
  addEventListener('keydown', () => onKey(), { capture: true });
}

/**
 * Presses a key, and waits for the frame after the one in which the text has another size.
 *
 * @param bare the size that the page itself gives the text when the key comes; null where ours does.
 */
async function change(page: Page, key: KeyInput, bare: string | null): Promise<Sample> {
  const watch = await page.evaluateHandle((given) => {
    const article = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article');
    const text = article?.querySelector('.body p');
    const size = () => text && getComputedStyle(text).fontSize;
    const before = size();
    const changed = new Promise<Sample>((resolve) => {
      onKey = () => {
        onKey = () => {};
        const start = performance.now();
        if (given !== null) article?.style.setProperty('font-size', given);
        let frames = 0;
        const look = () =>
          requestAnimationFrame(() => {
            frames++;
            if (size() === before) look();
            else requestAnimationFrame(() => resolve({ frames, milliseconds: performance.now() - start }));
          });
        look();
      };
    });
    return { changed };
  }, bare);
  await page.keyboard.press(key);
  return watch.evaluate(({ changed }) => changed);
}
