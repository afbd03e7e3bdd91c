import type { Page } from 'puppeteer-core';
import { startFirefoxFrames, takeFirefoxFrames } from './firefox-frames.ts';
import type { RunningBrowser } from './running-browser.ts';
import { type Frame, tallyPixels } from './tally-pixels.ts';

export interface Recording {
  /** Ends it. @returns what stood on the screen, frame by frame, in order */
  stop(): Promise<Frame[]>;
}

/**
 * Records what a tab shows, over all the pages that it goes to: in Chromium each frame as its compositor has it; in
 * Firefox, which tells of none, pictures taken as fast as they come, of what stands in the tab at that moment.
 *
 * @param page in front
 */
export function recordFrames({ name, browser }: RunningBrowser, page: Page): Promise<Recording> {
  if (name === 'chromium') return recordChromium(page);
  return startFirefoxFrames(browser).then(() => ({ stop: () => takeFirefoxFrames(browser) }));
}

async function recordChromium(page: Page): Promise<Recording> {
  const session = await page.createCDPSession();
  const pictures: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    // Refused when the recording has ended by then.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  // As PNG: colours must be exact.
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      const frames: Frame[] = [];
      for (const picture of pictures)
        frames.push(await page.evaluate(readPicture, picture, `${tallyPixels}`));
      return frames;
    },
  };
}

/** Runs in the page: the browser itself reads its picture. */
async function readPicture(base64: string, tally: string): Promise<Frame> {
  const answer = await fetch(`data:image/png;base64,${base64}`);
  const bitmap = await createImageBitmap(await answer.blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('There is no canvas to read a picture with.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return new Function(`return (${tally})`)()(data);
}
