import { browser } from 'wxt/browser';

/**
 * Half of the 30 seconds without a call of the extension's interface after which Chromium stops a service worker
 * (Chrome for Developers, "The extension service worker lifecycle"): fetching alone does not keep it.
 */
const beat = 15_000;

/** Keeps the background going until work is done. The work is written so that being stopped all the same loses nothing. */
export async function keepAwake<Result>(work: Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), beat);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
