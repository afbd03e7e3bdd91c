import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/harness/launch-chromium.ts';
import { waitForReader } from '../../browser/harness/reader-view.ts';
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
    await page.goto(running.urlOf(expected.url), { waitUntil: 'load' });
    await waitForReader(page);
    await page.bringToFront();
    const samples: Sample[] = [];
    // The first change also brings what is not there yet.
    await changeByKey(page, '+');
    for (let change = 0; change < changes; change++) {
      samples.push(await changeByKey(page, change % 2 === 0 ? '-' : '+'));
    }
    const bare: number[] = [];
    for (let change = 0; change < changes; change++) bare.push(await changeBare(page, 18 + (change % 2)));
    return {
      frames: Math.max(...samples.map(({ frames }) => frames)),
      milliseconds: median(samples.map(({ milliseconds }) => milliseconds)),
      bare: median(bare),
    };
  } finally {
    await running.close();
  }
}

interface Sample {
  frames: number;
  milliseconds: number;
}

async function changeByKey(page: Page, key: '+' | '-'): Promise<Sample> {
  const watch = await page.evaluateHandle(() => {
    const text = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article .body p');
    const size = () => text && getComputedStyle(text).fontSize;
    const before = size();
    const changed = new Promise<Sample>((resolve) =>
      addEventListener(
        'keydown',
        () => {
          const start = performance.now();
          let frames = 0;
          const look = () =>
            requestAnimationFrame(() => {
              frames++;
              if (size() === before) look();
              else requestAnimationFrame(() => resolve({ frames, milliseconds: performance.now() - start }));
            });
          look();
        },
        { capture: true, once: true },
      ),
    );
    return { changed };
  });
  await page.keyboard.press(key);
  return watch.evaluate(({ changed }) => changed);
}

/** Gives the text another size without ours, at a frame's beginning. @returns milliseconds until the next frame begins */
function changeBare(page: Page, size: number): Promise<number> {
  return page.evaluate(
    (pixels) =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const article = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article');
          const start = performance.now();
          article?.style.setProperty('font-size', `${pixels}px`);
          requestAnimationFrame(() => resolve(performance.now() - start));
        }),
      ),
    size,
  );
}
