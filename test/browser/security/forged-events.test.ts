import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { changeSettings } from '../harness/own-page.ts';
import { findInView, isReaderOpen, pressInView, waitForReader } from '../harness/reader-view.ts';
import { painted, selectByMouse } from '../library/marking.ts';
import { untilButtonSays } from '../library/until-told.ts';
import { article } from '../sample.ts';
import { forgeEverything } from './forgeries.ts';

const picture =
  '<p class="pCenter"><img src="http://c.baothanhhoa.vn/img/a.jpg"></p><p class="pCaption">Bến sông.</p>';
const text = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ. ';
const body = `<div id="dcontent"><p class="pBody">Nước về đến chân ruộng.</p><p class="pInterTitle"><b>Mùa vụ</b></p>${picture}${`<p class="pBody"><a href="/bai-so-8999.htm">Bài khác</a> ${text.repeat(5)}</p>`.repeat(12)}<p class="pInterTitle"><b>Sang xuân</b></p></div>`;

/** What the view looks like to its reader: its style, which tools are open, what its save button says. */
const look = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('doc-sach-reader')?.shadowRoot;
    const view = root?.querySelector('.view');
    return {
      style: view?.getAttribute('style'),
      theme: view?.getAttribute('data-theme'),
      justify: view?.getAttribute('data-justify'),
      tools: [...(root?.querySelectorAll('.tool') ?? [])].map(({ className }) => className),
      save: root?.querySelector('[data-action=save]')?.textContent,
      says: root?.querySelector('.status')?.textContent,
      speaks: speechSynthesis.speaking || speechSynthesis.pending,
      address: location.href,
    };
  });
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** The reader's choices, as a page of the extension is told them. */
const kept = (own: Page) => changeSettings(own, {});

/** Each test its own article: what is saved stays. */
let id = 8000;

inEachBrowser('what a script of the page pretends in %s', (running) => {
  let page: Page;
  let own: Page;
  beforeEach(async () => {
    page = running.page;
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    await changeSettings(own, defaultSettings);
    const served = article(++id, body);
    running.server.pages = [served];
    await page.goto(running.browser.urlOf(served.url));
    await page.bringToFront();
    await waitForReader(page);
    await findInView(page, '.progress');
    await findInView(page, '[data-action=keep-automatic]');
    // What comes near the article's end comes by scrolling, which is not held from a page.
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await findInView(page, '.switches input[name=article-off]');
  });
  const tabs = async () => (await running.browser.browser.pages()).length;
  /** Forges everything, and tells what there is to see of it. */
  const forge = async () => {
    const before = await look(page);
    const open = await tabs();
    running.server.requests.length = 0;
    expect(await page.evaluate(forgeEverything)).toBeGreaterThan(50);
    await frames(page);
    expect(await look(page)).toEqual(before);
    expect(await isReaderOpen(page)).toBe(true);
    expect(await tabs()).toBe(open);
    // Chromium asks for an encrypted connection to its maker now and then.
    const asked = running.server.requests.filter(({ host }) => !host.endsWith('google.com'));
    expect(asked).toEqual([]);
  };

  test('neither saves nor speaks nor chooses nor leads anywhere', async () => {
    await forge();
    await pressInView(page, '[data-action=settings]');
    await findInView(page, '.panel input[name=size]');
    await forge();
    // A hand's own press goes with what was chosen before it: nothing was.
    await pressInView(page, '[data-action=size-more]');
    const chosen = { ...defaultSettings, size: 21 };
    await expect.poll(() => kept(own), { timeout: 20_000 }).toMatchObject({ size: 21 });
    expect(await kept(own)).toEqual(chosen);
    await page.keyboard.press('Escape');
    await pressInView(page, '[data-action=save]');
    // It would be told that it was saved before, had a script done so.
    await page.waitForFunction(
      (words) => {
        const told = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('[role=status]');
        return [...(told ?? [])].some(({ textContent }) => textContent === words);
      },
      {},
      'Saved. It can be read without network.',
    );
  });

  test('marks, changes and removes nothing that is marked', async () => {
    await selectByMouse(page, 'chân ruộng');
    await (await findInView(page, '.marker-bar [data-colour=green]')).click();
    const marked = { green: 'chân ruộng' };
    await expect.poll(() => painted(page), { timeout: 20_000 }).toEqual(marked);
    await untilButtonSays(page, 'Saved');
    await page.keyboard.press('g');
    await findInView(page, '.notes-list [data-action=remove-highlight]');
    await forge();
    expect(await painted(page)).toEqual(marked);
    await page.keyboard.press('Escape');
    await page.reload();
    await waitForReader(page);
    await expect.poll(() => painted(page), { timeout: 20_000 }).toEqual(marked);
  });

  test('finds nothing of the extension on what it can reach', async () => {
    const found = await page.evaluate(() => {
      const host = document.querySelector('doc-sach-reader');
      const nodes = [host, host?.shadowRoot, ...(host?.shadowRoot?.querySelectorAll('*') ?? [])];
      return {
        onNodes: nodes.flatMap((node) => (node ? Reflect.ownKeys(node) : [])),
        globals: Reflect.ownKeys(window).filter((name) => /doc-?sach/i.test(String(name))),
        runtime:
          'browser' in window || (window as { chrome?: { runtime?: object } }).chrome?.runtime !== undefined,
      };
    });
    expect(found).toEqual({ onNodes: [], globals: [], runtime: false });
  });
});
