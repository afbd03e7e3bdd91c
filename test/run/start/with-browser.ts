import type { RunningBrowser } from '../../browser/harness/running-browser.ts';
import { stopSignal } from '../stop-signal.ts';

/**
 * Uses a browser and closes it afterwards, whatever happens: also when this process is asked to stop meanwhile, in
 * which case what is being done with the browser fails.
 */
export async function withBrowser<T>(
  launching: () => Promise<RunningBrowser>,
  use: (running: RunningBrowser) => Promise<T>,
): Promise<T> {
  stopSignal.throwIfAborted();
  const running = await launching();
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= running.close();
    return closing;
  };
  stopSignal.addEventListener('abort', close);
  try {
    stopSignal.throwIfAborted();
    return await use(running);
  } finally {
    stopSignal.removeEventListener('abort', close);
    await close();
  }
}
