import { median } from '../../median.ts';
import type { LibraryBrowser } from './library-browser.ts';

/** The popup, opened. */
export interface PopupCost {
  /** Medians in milliseconds, from the popup's start until its first rows are painted. */
  large: number;
  few: number;
  /** Median of the ratios of two that were opened one after the other. */
  ratio: number;
  /** Megabytes of its heap once the list was scrolled to its end and back. */
  heap: { large: number; few: number };
}

const rounds = 21;
/** Rounds before these, which do not count. */
const warmUps = 3;

/** Opens the popup with a large library and with one of few articles, in turns. */
export async function measurePopup(large: LibraryBrowser, few: LibraryBrowser): Promise<PopupCost> {
  const samples: { large: number; few: number }[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const sample = { large: await firstRows(large), few: await firstRows(few) };
    if (round >= 0) samples.push(sample);
  }
  return {
    large: median(samples.map((sample) => sample.large)),
    few: median(samples.map((sample) => sample.few)),
    ratio: median(samples.map((sample) => sample.large / sample.few)),
    heap: { large: await heapOf(large), few: await heapOf(few) },
  };
}

/** Milliseconds until the frame with the first rows has been painted. */
async function firstRows({ running }: LibraryBrowser): Promise<number> {
  const page = await running.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-key]')) return;
      observer.disconnect();
      // The frame after the next one begins once that has been painted.
      requestAnimationFrame(() => requestAnimationFrame((now) => Reflect.set(globalThis, 'painted', now)));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await running.extensionPage('popup.html', page);
  const painted = await page.waitForFunction(() => Reflect.get(globalThis, 'painted'));
  const time = Number(await painted.jsonValue());
  await page.close();
  return time;
}

async function heapOf({ running }: LibraryBrowser): Promise<number> {
  const page = await running.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await running.extensionPage('popup.html', page);
  await page.waitForSelector('[data-key]');
  await page.focus('[data-key] a, [data-key]');
  for (const key of ['End', 'Home'] as const) await page.keyboard.press(key);
  await page.waitForSelector('[data-key]');
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  await page.close();
  return JSHeapUsedSize / 1e6;
}
