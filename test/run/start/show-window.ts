import { once } from 'node:events';
import { launch } from '../../browser/harness/launch.ts';
import { stopSignal } from '../stop-signal.ts';
import { openArticle } from './open-article.ts';
import { withBrowser } from './with-browser.ts';

/** Opens a page in a window, and waits until the window is closed or this process is asked to stop. */
export async function showWindow(browser: 'chromium' | 'firefox', port: number, url: string): Promise<void> {
  const launching = () => launch(browser, { port, headless: false, language: 'vi', handleSignals: false });
  await withBrowser(launching, async (running) => {
    const closed = new Promise((resolve) => running.browser.once('disconnected', resolve));
    const [first] = await running.browser.pages();
    const page = first ?? (await running.newPage());
    try {
      await openArticle(page, running.urlOf(url));
    } catch (error) {
      // Whoever closes the window early has seen enough.
      if (!running.browser.connected) return;
      throw error;
    }
    console.info('Close the window, or press Ctrl-C here, to end.');
    await Promise.race([closed, once(stopSignal, 'abort')]);
  });
}
