/**
 * Many articles and many tabs in one Chromium, and what that leaves behind: `npm run soak`, or a part of it
 * (`npm run soak -- rounds`), with other numbers if need be (`npm run soak -- tabs=200`).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../browser/harness/launch-chromium.ts';
import { servePages } from '../browser/harness/serve-pages.ts';
import { openSpeechService } from '../browser/harness/speech-service.ts';
import { buildExtension } from '../run/start/build-extension.ts';
import { faultsOfReading, faultsOfRounds, faultsOfTabs } from './limits.ts';
import { openBehind } from './many-tabs.ts';
import { readMany } from './read-many.ts';
import { tellGrowth, tellKept, tellMoment, tellTabs } from './report.ts';
import { doRounds, goToFullArticle, type Use, uses } from './rounds.ts';

const output = join(import.meta.dirname, '..', '..', '.output', 'soak');
const usual = { rounds: 50, articles: 300, tabs: 1000 };
type Part = keyof typeof usual;

const faults: string[] = [];
const results: Record<string, unknown> = {};

const parts: Record<Part, (count: number) => Promise<void>> = { rounds, articles, tabs };
const args = process.argv.slice(2);
// As it was built last: tests that run at the same time use it.
if (!args.includes('--built')) await buildExtension('chromium', new AbortController().signal);
for (const [part, count] of chosen(args.filter((arg) => arg !== '--built'))) await parts[part](count);
await mkdir(output, { recursive: true });
await writeFile(join(output, 'latest.json'), JSON.stringify(results, null, 1));
console.info(faults.length === 0 ? '\nNothing over its limit.' : `\n${faults.join('\n')}`);
if (faults.length > 0) process.exitCode = 1;

/** The view opened and closed in one page. */
async function rounds(count: number): Promise<void> {
  const speech = await openSpeechService();
  const server = await servePages([]);
  const browser = await launchChromium({ port: server.port, speech: speech.address });
  try {
    for (const [at, use] of (Object.keys(uses) as Use[]).entries()) {
      // In a tab of its own: pages that the browser keeps for the way back hold each event of the extension's until then.
      const page = await browser.newPage();
      await goToFullArticle({ browser, page, server }, 9000 + at);
      const done = await doRounds(browser, page, use, count);
      await page.close();
      console.info(`\n${use}, ${count} rounds in one page`);
      tellKept('after the first', done.first);
      tellKept('after the last', done.last);
      tellGrowth(done.growth);
      results[use] = done;
      faults.push(...faultsOfRounds(done, count));
    }
  } finally {
    await browser.close();
    await server.close();
    await speech.close();
  }
}

/** Articles read one after the other in one tab. */
async function articles(count: number): Promise<void> {
  const server = await servePages([]);
  const browser = await launchChromium({ port: server.port });
  try {
    const page = await browser.newPage();
    console.info(`\n${count} articles in one tab, every other saved`);
    const done = await readMany({ browser, server, page }, count, tellMoment);
    console.info(
      `saved ${done.saved}, the background stopped ${done.stops} times; grown since the first line:`,
    );
    tellGrowth(done.growth.tab);
    console.info('in the background:');
    tellGrowth(done.growth.background);
    results.articles = done;
    faults.push(...faultsOfReading(done));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Articles in tabs that nobody looks at, with the extension and without. */
async function tabs(count: number): Promise<void> {
  const server = await servePages([]);
  try {
    const open = async (extension?: null) => {
      const browser = await launchChromium({ port: server.port, ...(extension === null && { extension }) });
      try {
        return await openBehind(browser, server, count);
      } finally {
        await browser.close();
      }
    };
    const [without, having] = [await open(null), await open()];
    console.info(`\n${count} articles in tabs behind`);
    tellTabs('without the extension', without);
    tellTabs('with it', having);
    results.tabs = { without, having };
    faults.push(...faultsOfTabs(having, without));
  } finally {
    await server.close();
  }
}

/** @returns the parts that are asked for, all of them where none is. @throws for what is no part */
function chosen(words: readonly string[]): [Part, number][] {
  const asked = words.map((word): [Part, number] => {
    const [name = '', count] = word.split('=');
    if (!Object.hasOwn(usual, name)) throw new Error(`There is no part “${name}”: ${Object.keys(usual)}.`);
    const part = name as Part;
    return [part, count === undefined ? usual[part] : Number(count)];
  });
  return asked.length > 0 ? asked : (Object.entries(usual) as [Part, number][]);
}
