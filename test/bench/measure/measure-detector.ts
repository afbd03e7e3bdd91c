import { launchChromium } from '../../browser/harness/launch-chromium.ts';
import type { PageServer } from '../../browser/harness/serve-pages.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { median } from '../median.ts';

const loads = 15;

/** The part of a Chromium trace's event that is read here. Durations are in microseconds. */
interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

/**
 * What the detector costs a list page: the time that Chromium's own trace gives for evaluating its script, with all
 * that it calls, in a browser with the built extension.
 *
 * @returns the median of several loads, in milliseconds
 */
export async function measureDetector(server: PageServer): Promise<number> {
  const list = pageFolders().find(({ name }) => name === 'section-list-page');
  if (!list) throw new Error('test/pages has no section-list-page');
  server.pages = [{ url: list.expected.url, html: list.source }];
  const running = await launchChromium({ port: server.port });
  try {
    const page = await running.newPage();
    const samples: number[] = [];
    for (let load = 0; load < loads; load++) {
      await page.tracing.start({ categories: ['devtools.timeline'] });
      await page.goto(running.urlOf(list.expected.url), { waitUntil: 'load' });
      const trace = await page.tracing.stop();
      samples.push(evaluationTime(trace));
    }
    return median(samples);
  } finally {
    await running.close();
  }
}

/** @returns milliseconds; NaN when the detector did not run */
function evaluationTime(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/detector.js'),
  );
  return own.length === 0 ? Number.NaN : own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}
