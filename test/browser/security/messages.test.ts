import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { fillWith, listed } from '../library/listed.ts';
import { savedRecords } from '../library/saved-records.ts';
import { article, list, longBody } from '../sample.ts';
import { inContentScript, storedAsSeenIn } from './in-content-script.ts';

const own = 'baothanhhoa.vn/1';
const other = 'baothanhhoa.vn/2';
const its = { ...article(1, longBody(2)), url: 'http://baothanhhoa.vn/bai-1.htm' };
const place = { passage: 1, text: 'Sáng sớm', offset: 3, progress: 0.4 };
const highlight = (key: string) => ({
  id: '00000000000000000000000000000001',
  key,
  colour: 'yellow',
  note: 'Riêng tư',
  anchor: { quote: 'làng nghề', before: '', after: '', at: 23 },
  made: 1,
  changed: 1,
});

/** What no page may say, whatever it is of. */
const forbidden: [string, object][] = [
  ['delete-articles', { keys: [own, other], numbers: [1, 2] }],
  ['change-articles', { keys: [own, other], change: { shelf: 'trash' } }],
  ['undo-removal', {}],
  ['forget-removal', {}],
  ['forget-reading', {}],
  ['import-begins', {}],
  ['saved-opened', { key: own }],
  ['save-behind', { address: 'http://baothanhhoa.vn/bai-9.htm' }],
  ['save-tab', { tabId: 1 }],
  ['open-in-tab', { tabId: 1 }],
];
/** What it may say of its own article alone. */
const ofOthers: [string, object][] = [
  ['saved-state', { key: other }],
  ['remove-saved', { key: other, isBack: false }],
  ['place-of', { key: other }],
  ['remember-place', { key: other, place }],
  ['reader-wishes', { key: other, wish: 'view' }],
  ['highlights-of', { key: other }],
  ['put-highlight', { highlight: highlight(other), article: null, loaded: 1 }],
  ['remove-highlight', { key: other, id: highlight(other).id }],
  ['article-page', { key: other, navigation: 'navigate', cameFrom: null }],
  ['save-article', { article: { ...listed(9)[8]?.article }, loaded: 1 }],
];
const nonsense: unknown[] = [null, 7, 'settings', [], {}, { type: '__proto__' }, { type: 'constructor' }];

/** A page of the newspaper in a stranger's hands: what it says, the extension's own script says in it. */
inEachBrowser('a page whose process is not the newspaper’s any more, in %s', (running, name) => {
  let page: Page;
  let extension: Page;
  const send = (message: unknown, frame?: 'in a frame') =>
    inContentScript(extension, its.url, message, frame);
  const tabs = async () => (await running.browser.browser.pages()).length;
  beforeEach(async () => {
    page = running.page;
    extension = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => extension.close());
    await fillWith(extension, listed(2));
    running.server.pages = [its, list];
    await page.goto(running.browser.urlOf(its.url));
  });

  test('is refused what is not its own to say', async () => {
    const before = await savedRecords(extension, other);
    const open = await tabs();
    for (const [type, more] of [...forbidden, ...ofOthers])
      expect([type, await send({ type, ...more })]).toEqual([type, { answer: null }]);
    expect(await savedRecords(extension, other)).toEqual(before);
    expect((await savedRecords(extension, own)).entry).toMatchObject({ shelf: 'list', opened: false });
    expect((await savedRecords(extension, 'baothanhhoa.vn/9')).entry).toBeNull();
    expect(await tabs()).toBe(open);
  });

  test('is heard of its own article, and of it alone told whether it opens by itself', async () => {
    expect(await send({ type: 'saved-state', key: own })).toMatchObject({ answer: { isSaved: true } });
    expect(await send({ type: 'highlights-of', key: own })).toEqual({ answer: [] });
    const change = { articlesOff: [own, other], size: 21 };
    expect(await send({ type: 'change-settings', change })).toMatchObject({
      answer: { articlesOff: [own], size: 21 },
    });
    expect(await send({ type: 'settings' })).toMatchObject({ answer: { settings: { articlesOff: [own] } } });
    await send({ type: 'change-settings', change: { articlesOff: [], size: 20 } });
  });

  test('opens the library once, from in front, and nothing from behind', async () => {
    const before = await tabs();
    const flood = () => Promise.all([1, 2, 3].map(() => send({ type: 'open-page', page: 'library' })));
    await flood();
    expect(await tabs()).toBe(before);
    await page.bringToFront();
    await flood();
    await expect.poll(tabs, { timeout: 10_000 }).toBe(before + 1);
    await running.browser.closeTab('/library.html');
  });

  test('is not heard in a frame, be it of the article’s own address', async () => {
    await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = resolve;
          frame.src = address;
          document.documentElement.append(frame);
        }),
      running.browser.urlOf(its.url),
    );
    for (const message of [{ type: 'settings' }, { type: 'saved-state', key: own }])
      expect(await send(message, 'in a frame')).toEqual({ answer: null });
  });

  test('is not answered what is no message', async () => {
    for (const message of nonsense) expect(await send(message)).not.toHaveProperty('answer');
  });

  test('finds the storage closed in Chromium; in Firefox what is stored there is open to it', async () => {
    const seen = await storedAsSeenIn(extension, its.url);
    if (name === 'chromium') expect(seen).toEqual({ local: null, sync: null, session: null });
    else expect(seen).toMatchObject({ session: null });
  });
});
