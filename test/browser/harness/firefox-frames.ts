import type { Browser } from 'puppeteer-core';
import { callInWindow } from './firefox-system.ts';
import { type Frame, tallyPixels } from './tally-pixels.ts';

/** Pictures are this part of the page's size: the smaller, the more of them come. */
const scale = 0.25;

/**
 * Has Firefox's window take pictures of the tab in front, one after the other. Each is of the document that the tab has
 * at that moment, styled and laid out for it: it may show what no person would see, and never less.
 */
export async function startFirefoxFrames(browser: Browser): Promise<void> {
  await callInWindow(
    browser,
    `(scale) => {
      const tally = ${tallyPixels};
      const tab = gBrowser.selectedBrowser;
      const recording = { frames: [], failed: 0, isOver: false };
      window.docSachRecording = recording;
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      const draw = async () => {
        const shown = tab.browsingContext.currentWindowGlobal;
        const bitmap = await shown.drawSnapshot(null, scale, 'rgba(0, 0, 0, 0)');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context.drawImage(bitmap, 0, 0);
        bitmap.close();
        recording.frames.push(tally(context.getImageData(0, 0, canvas.width, canvas.height).data));
      };
      const goOn = async () => {
        // A document may go while it is drawn; its tab has the next one by then.
        await draw().catch(() => recording.failed++);
        if (!recording.isOver) setTimeout(goOn);
        else recording.end();
      };
      goOn();
    }`,
    [scale],
  );
}

export async function takeFirefoxFrames(browser: Browser): Promise<Frame[]> {
  const told = await callInWindow(
    browser,
    `async () => {
      const recording = window.docSachRecording;
      await new Promise((resolve) => {
        recording.end = resolve;
        recording.isOver = true;
      });
      delete window.docSachRecording;
      return JSON.stringify(recording.frames);
    }`,
    [],
  );
  return JSON.parse(String(told)) as Frame[];
}
