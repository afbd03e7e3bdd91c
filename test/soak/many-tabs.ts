import { readFile } from 'node:fs/promises';
import type { CDPSession } from 'puppeteer-core';
import type { RunningBrowser } from '../browser/harness/running-browser.ts';
import type { PageServer } from '../browser/harness/serve-pages.ts';
import { article, longBody } from '../browser/sample.ts';

/** What a thousand tabs that nobody looks at have cost. */
export interface ManyTabs {
  count: number;
  /** Tabs whose page came, which count as hidden. */
  hidden: number;
  /** Tabs with a reading view in them. */
  views: number;
  /** How often the background was asked for anything; null without the extension. */
  messages: number | null;
  /** Seconds of the processor that all of the browser's processes have used meanwhile. */
  processor: number;
  /** Bytes of memory of all of them, what they share divided among them. */
  memory: number;
}

/** At a time: each comes before the next ones are asked for. */
const atOnce = 20;

/** Opens many articles in tabs behind, as a session that is brought back does where its browser loads them all. */
export async function openBehind(
  running: RunningBrowser,
  server: PageServer,
  count: number,
): Promise<ManyTabs> {
  const pages = Array.from({ length: count }, (_, at) => article(50_000 + at, longBody(50_001 + at)));
  server.pages = pages;
  const front = await running.newPage();
  await front.bringToFront();
  const messages = await countMessages(running);
  const session = await running.browser.target().createCDPSession();
  const before = await processorTime(session);
  for (let at = 0; at < count; at += atOnce)
    await Promise.all(pages.slice(at, at + atOnce).map(({ url }) => openOne(running, session, url)));
  const states = await Promise.all(
    running.browser
      .targets()
      .filter((target) => target.url().includes('/bai-so-5'))
      .map(async (target) => {
        const page = await target.page();
        return page?.evaluate(() => ({
          isHidden: document.hidden,
          hasView: document.querySelector('doc-sach-reader') !== null,
        }));
      }),
  );
  const result = {
    count,
    hidden: states.filter((state) => state?.isHidden).length,
    views: states.filter((state) => state?.hasView).length,
    messages: await messages(),
    processor: (await processorTime(session)) - before,
    memory: await memoryOf(session),
  };
  await session.detach();
  return result;
}

async function openOne({ browser }: RunningBrowser, session: CDPSession, url: string): Promise<void> {
  const { targetId } = await session.send('Target.createTarget', { url, background: true });
  const target = await browser.waitForTarget((one) => Reflect.get(one, '_targetId') === targetId);
  const page = await target.page();
  await page?.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
}

/** Has the background count what it is asked. @returns how often that was */
async function countMessages({ browser }: RunningBrowser): Promise<() => Promise<number | null>> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) return async () => null;
  await worker.evaluate(() => {
    interface Api {
      runtime: { onMessage: { addListener(listener: () => void): void } };
    }
    Object.assign(globalThis, { messagesSeen: 0 });
    (globalThis as unknown as { chrome: Api }).chrome.runtime.onMessage.addListener(() => {
      const seen = Number(Reflect.get(globalThis, 'messagesSeen'));
      Object.assign(globalThis, { messagesSeen: seen + 1 });
    });
  });
  return () => worker.evaluate(() => Number(Reflect.get(globalThis, 'messagesSeen')));
}

async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Linux alone tells. */
async function memoryOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const shares = await Promise.all(
    processInfo.map(async ({ id }) => {
      const smaps = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+) kB/m.exec(smaps)?.[1] ?? 0) * 1024;
    }),
  );
  return shares.reduce((sum, share) => sum + share, 0);
}
