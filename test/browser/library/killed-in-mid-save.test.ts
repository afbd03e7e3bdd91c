import { once } from 'node:events';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/launch-chromium.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { type Answered, inDatabase } from './in-database.ts';

const rounds = 100;
/**
 * How often Chromium may throw the whole database away. Killed again and again it does so at its next start, in one of some
 * 200 rounds on a busy machine (Chromium 156): what LevelDB finds damaged Chromium deletes, and LevelDB's log then tells that
 * there was none. Measured with a damaged log, MANIFEST and CURRENT; why a killed process leaves one damaged is not known.
 */
const mostThrownAway = 3;
const key = 'baothanhhoa.vn/118342';

/**
 * A text of which each paragraph tells which version it is, large enough for its save to take some milliseconds, with
 * pictures that are fetched while the browser dies.
 */
function version(number: number) {
  const paragraphs = Array.from({ length: 80 }, (_, index) => ({
    kind: 'paragraph',
    inlines: [`Bản ${number}, đoạn ${index}. ${'Bà con ra đồng gieo mạ cho kịp khung thời vụ. '.repeat(8)}`],
  }));
  const figures = Array.from({ length: 6 }, (_, index) => ({
    kind: 'figure',
    image: { src: `http://c.baothanhhoa.vn/img/news/${number}-${index}.jpg`, alt: '', size: null },
    caption: [],
  }));
  return {
    key,
    url: 'http://baothanhhoa.vn/lang-gom-118342.htm',
    title: `Bản ${number}`,
    lead: [],
    byline: null,
    published: null,
    section: null,
    blocks: [...paragraphs, ...figures],
    words: 6000,
  };
}

let server: PageServer;
let profile: string;
beforeAll(async () => {
  server = await servePages([]);
  profile = await mkdtemp(join(tmpdir(), 'doc-sach-'));
});
afterAll(async () => {
  await server?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test(`Chromium is killed ${rounds} times while it saves: the article is there whole, the old one or the new, and never older than what was acknowledged, or the list tells that the browser has cleared it`, {
  timeout: 600_000,
}, async () => {
  let acknowledged = 0;
  /** Milliseconds that a save takes which nobody disturbs: the first, in a browser that has just started. */
  let usual = 0;
  const seen = new Set<'old' | 'new'>();
  const refusals: unknown[] = [];
  let thrownAway = 0;
  for (let round = 1; round <= rounds + 1; round++) {
    const browser = await launchChromium({ port: server.port, profile, keepWelcome: true });
    const own = await browser.extensionPage('welcome.html');
    const found = round === 1 ? 0 : await wholeVersion(own);
    if (found === 0 && acknowledged > 0) {
      await isToldAsCleared(own);
      thrownAway++;
      acknowledged = 0;
    }
    expect(found, `round ${round}: what was acknowledged is lost`).toBeGreaterThanOrEqual(acknowledged);
    expect(found).toBeLessThan(round);
    if (found > 0) seen.add(found === round - 1 ? 'new' : 'old');
    const answered = Promise.withResolvers<void>();
    await own.exposeFunction('tell', (answer: unknown) => {
      if (isSaved(answer)) acknowledged = round;
      if (isSaved(answer)) answered.resolve();
      else answered.reject(new Error(`round ${round}: not saved: ${JSON.stringify(answer)}`));
    });
    // What is refused is told at once; nobody waits for it in the rounds that kill.
    answered.promise.catch((error) => refusals.push(error));
    const begin = performance.now();
    await own.evaluate((article) => {
      const { chrome, tell } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        tell(answer: unknown): void;
      };
      void chrome.runtime.sendMessage({ type: 'save-article', article, loaded: Date.now() }).then(tell);
    }, version(round));
    if (round === 1) {
      await answered.promise;
      usual = performance.now() - begin;
    } else {
      // From at once until well after the save: another moment each round.
      await setTimeout((((round * 7) % 40) / 40) * 2 * usual);
    }
    const process = browser.browser.process();
    if (!process) throw new Error('puppeteer started no browser');
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;
    expect(refusals).toEqual([]);
  }
  // Else the browser died always before the save, or always after it.
  expect([...seen].sort()).toEqual(['new', 'old']);
  expect(thrownAway).toBeLessThanOrEqual(mostThrownAway);
});

/** The database went as only the browser takes it away, and the saved list tells it. */
async function isToldAsCleared(own: Page): Promise<void> {
  await own.goto(own.url().replace(/[^/]+$/, 'library.html'));
  await (await own.waitForSelector('[data-action=dismiss-cleared]'))?.click();
  const logs = await Array.fromAsync(glob(`${profile}/Default/IndexedDB/*.leveldb/LOG`));
  const told = await Promise.all(logs.map((log) => readFile(log, 'utf8')));
  expect(told).toEqual([expect.stringContaining('since it was missing')]);
}

const isSaved = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'outcome' in answer;

/** Which version is there; 0 for none. @throws when any of it is of another */
async function wholeVersion(own: Page): Promise<number> {
  const read = async (database: IDBDatabase, answered: Answered, key: string) => {
    const { objectStoreNames: names } = database;
    const all = database.transaction([...names]);
    const entries = await answered(all.objectStore('entries').getAll());
    const texts = await answered(all.objectStore('texts').getAll());
    const fresh = await answered(all.objectStore('fresh').getAllKeys());
    const pictures = await answered(all.objectStore('pictures').getAll());
    const revisions = await answered(all.objectStore('revisions').getAll());
    if (entries.length === 0 && texts.length === 0) return 0;
    const [entry] = entries;
    const [text] = texts;
    const whole = (condition: boolean, what: string) => {
      if (!condition) throw new Error(`torn: ${what} ${JSON.stringify(entry)}`);
    };
    const said = (article: { title: string; blocks: { kind: string; inlines: string[] }[] }) => {
      const number = Number(article.title.slice(4));
      const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
      whole(paragraphs.length === 80, 'paragraphs');
      whole(
        paragraphs.every(({ inlines }) => inlines[0]?.startsWith(`Bản ${number}, `)),
        'text',
      );
      return number;
    };
    whole(entries.length === 1 && texts.length === 1 && entry.key === key, 'one entry, one text');
    const number = said(text.article);
    whole(entry.title === `Bản ${number}`, 'entry and text');
    whole(fresh.includes(entry.n), 'words for the search');
    const former = revisions.map(({ article }) => said(article));
    whole(
      former.every((version) => version < number),
      'revisions',
    );
    // Those of former texts are kept with them.
    const shown = [number, ...former];
    whole(
      pictures.every(({ src }) => shown.some((version) => src.includes(`/${version}-`))),
      'pictures of a version that is not there',
    );
    const present = pictures.filter(({ src }) => src.includes(`/${number}-`));
    whole(entry.pictures.kept === present.length && entry.pictures.wanted === 6, 'count of pictures');
    return number;
  };
  // To open one that is not there would make it. Of one that is damaged Chromium tells no names (UnknownError; measured), and
  // the next opening finds an empty one.
  const names = await own.evaluate(() =>
    indexedDB.databases().then(
      (found) => found.map(({ name }) => name ?? ''),
      (error: unknown) =>
        error instanceof DOMException && error.name === 'UnknownError'
          ? ([] as string[])
          : Promise.reject(error),
    ),
  );
  return names.includes('library') ? inDatabase(own, read, key) : 0;
}
