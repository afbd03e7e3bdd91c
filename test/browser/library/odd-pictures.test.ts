import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { type OddPicture, oddAddress, oddPictures, served } from '../harness/odd-pictures.ts';
import { findInView, readReaderView, waitForReader } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { savedRecords } from './saved-records.ts';
import { untilButtonSays } from './until-told.ts';

const body = (names: readonly string[]) =>
  `<div id="dcontent">${'<p class="pBody">Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ.</p>'.repeat(6)}${names
    .map(
      (name) => `<p class="pCenter"><img src="${oddAddress(name)}"></p><p class="pCaption">Ảnh ${name}.</p>`,
    )
    .join('')}</div>`;
const key = (id: number) => `baothanhhoa.vn/${id}`;
/** Those that are kept at last. */
const good: OddPicture[] = ['many pixels', 'too many pixels', 'whole', 'said to be bytes'];

inEachBrowser('pictures that come late, broken, or far too large, in %s', (running) => {
  let page: Page;
  let own: Page;
  beforeEach(async () => {
    page = running.page;
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    await page.bringToFront();
  });
  const open = async (id: number, names: readonly OddPicture[]) => {
    const stored = article(id, body(names));
    running.server.pages = [stored, ...names.map(served)];
    running.server.requests.length = 0;
    // Not until all has loaded: a picture that never comes keeps its page loading.
    await page.goto(running.browser.urlOf(stored.url), { waitUntil: 'domcontentloaded' });
    await waitForReader(page);
  };
  const save = async () => {
    await (await findInView(page, '[data-action=save]')).click();
    await untilButtonSays(page, 'Saved');
  };
  const names = async (id: number) =>
    (await savedRecords(own, key(id))).pictures.map(({ src }) => decodeURIComponent(src)).sort();
  const wanted = (those: readonly OddPicture[]) => those.map(oddAddress).sort();
  /** How it stands once nothing more comes. */
  const untilSettled = async (id: number) => {
    const state = async () => (await inLibrary(own, 'entryOf', key(id)))?.pictures;
    await expect.poll(async () => (await state())?.tried, { timeout: 50_000 }).toBeTypeOf('number');
    return state();
  };

  test('the view shows with its whole text at once, and the text is saved, while a picture’s server never answers', async () => {
    await open(4601, ['silent', 'whole']);
    expect((await readReaderView(page)).paras).toHaveLength(6);
    await save();
    await expect.poll(() => names(4601)).toEqual(wanted(['whole']));
    expect((await savedRecords(own, key(4601))).text).not.toBeNull();
  });

  test('what fails, or is no picture, holds up nothing and is told; what is one is kept, whatever its server says', async () => {
    const all = (Object.keys(oddPictures) as OddPicture[]).filter(
      (name) => name !== 'silent' && name !== 'heavy',
    );
    await open(4602, all);
    await save();
    const state = await untilSettled(4602);
    expect(await names(4602)).toEqual(wanted(good));
    expect(state).toMatchObject({ wanted: all.length, kept: good.length, tries: 1, full: false });
    const status = await findInView(page, '.status p:not(:empty)');
    expect(await status.evaluate((text) => text.textContent)).toContain(
      `pictures that have not come yet: ${all.length - good.length}`,
    );
  });

  test('a picture of fifty million bytes shows, and is not kept', async () => {
    await open(4603, ['heavy']);
    await save();
    expect(await untilSettled(4603)).toMatchObject({ wanted: 1, kept: 0, tries: 1 });
    expect(await names(4603)).toEqual([]);
    const figure = await findInView(page, 'article figure');
    await figure.evaluate((shown) => shown.scrollIntoView());
    const shown = await page.waitForFunction(() => {
      const picture = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('figure img');
      return picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0;
    });
    expect(await shown.jsonValue()).toBe(true);
  });

  test('a picture of a hundred million pixels is kept, and not drawn small for lists, of which nothing dies', async () => {
    await open(4604, ['many pixels', 'whole']);
    await save();
    expect(await untilSettled(4604)).toMatchObject({ wanted: 2, kept: 2 });
    expect(await savedRecords(own, key(4604))).toMatchObject({ hasThumbnail: false });
    const saved = await running.browser.extensionPage(`saved.html#${key(4604)}`);
    onTestFinished(() => saved.close());
    await saved.waitForFunction(() => {
      const shown = document.querySelectorAll<HTMLImageElement>('article figure img[src^=blob]')[1];
      return shown?.complete && shown.naturalWidth > 0;
    });
    // The background still answers, and the view still closes.
    await page.bringToFront();
    await page.keyboard.press('b');
    await (await findInView(page, '[data-action=remove-saved]')).click();
    await expect.poll(async () => (await savedRecords(own, key(4604))).entry?.shelf).toBe('trash');
  });
});
