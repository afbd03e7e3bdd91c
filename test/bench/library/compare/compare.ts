import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../../browser/harness/bundle-for-page.ts';
import { launchChromium } from '../../../browser/harness/launch-chromium.ts';
import { servePages } from '../../../browser/harness/serve-pages.ts';
import { median } from '../../median.ts';
import { describeMachine, machineLine } from '../../report/machine.ts';
import { table } from '../../report/table.ts';
import type { ContestantName } from './contestant-in-page.ts';

// Measures search libraries against ours: node test/bench/library/compare/compare.ts [ARTICLES [NAME …]], with the
// extension built and CHROMIUM_PATH set. Not part of `npm run bench`: it takes many minutes. See
// src/library/search/README.md.

declare const docSachContestant: typeof import('./contestant-in-page.ts');

const [count = '10000', ...asked] = process.argv.slice(2);
const articles = Number(count);
const all: readonly ContestantName[] = ['ours', 'minisearch', 'orama', 'flexsearch'];
const names = asked.length === 0 ? all : all.filter((name) => asked.includes(name));
/** What is typed; each prefix of it is a keystroke. */
const queries = ['thanh hóa', 'người dân', 'chiec cau go', 'duong lang', 'mùa nước nổi', '2024'];
const [firstQuery = ''] = queries;
/** Articles in one call: the browser's driver waits three minutes for an answer at most. */
const atOnce = 250;

const entry = join(import.meta.dirname, 'contestant-in-page.ts');
const script = await bundleForPage({ entry, name: 'docSachContestant' });
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const rows: string[][] = [
  [
    '',
    'fill, s',
    'on disk, MB',
    'cold, ms',
    'keystroke, ms',
    'slowest, ms',
    'heap, MB',
    'one more, ms',
    'found',
  ],
];
let machine = '';
for (const name of names) {
  try {
    rows.push(await measure(name));
  } catch (error) {
    rows.push([name, String(error)]);
  }
  console.info(rows.at(-1)?.join('  '));
}
console.info(`\n${articles} articles; ${machine}\n\n${table(rows)}`);

async function measure(name: ContestantName): Promise<string[]> {
  const server = await servePages([]);
  const running = await launchChromium({ port: server.port });
  try {
    machine = machineLine(await describeMachine(running.browser));
    const filling = await running.extensionPage('options.html');
    await filling.evaluate(script);
    await filling.evaluate((...args) => docSachContestant.start(...args), name, firstQuery);
    const fill = await fillAll(filling, name);
    const disk = await filling.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await filling.close();

    const page = await running.extensionPage('options.html');
    await page.evaluate(script);
    const empty = await heapOf(page);
    const cold = await page.evaluate((...args) => docSachContestant.start(...args), name, firstQuery);
    const times: number[] = [];
    const found: number[] = [];
    for (const query of [...queries, ...queries]) {
      const typed = await page.evaluate((text) => docSachContestant.type(text), query);
      times.push(...typed.times);
      found.push(typed.found);
    }
    const heap = (await heapOf(page)) - empty;
    const more: number[] = [];
    for (let n = articles + 1; n <= articles + 5; n++) {
      const added = await page.evaluate((number) => docSachContestant.add(number, number), n);
      more.push(added + (await page.evaluate(() => docSachContestant.keep())));
    }
    return [
      ...[name, (fill / 1000).toFixed(0), megabytes(disk), cold.time.toFixed(0), median(times).toFixed(1)],
      ...[Math.max(...times).toFixed(0), megabytes(heap), median(more).toFixed(0)],
      found.slice(0, queries.length).join(' '),
    ];
  } finally {
    await running.close();
    await server.close();
  }
}

/** @returns milliseconds, of adding and keeping alone */
async function fillAll(page: Page, name: ContestantName): Promise<number> {
  let time = 0;
  for (let from = 1; from <= articles; from += atOnce) {
    const to = Math.min(from + atOnce - 1, articles);
    time += await page.evaluate((...numbers) => docSachContestant.add(...numbers), from, to);
    // What has its index on the disk writes as it goes; the others keep one record of everything, at the end.
    if (name === 'ours' || name === 'flexsearch' || to === articles)
      time += await page.evaluate(() => docSachContestant.keep());
  }
  return time;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
