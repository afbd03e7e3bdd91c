import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import { boxOfWords, painted, selectByMouse } from '../library/marking.ts';
import { article } from '../sample.ts';

/** What newspapers' pages do with clicks, selections, menus and copies, from before the view is there. */
const listeners = `<script>
  window.heard = [];
  const note = ({ type }) => heard.push(type);
  const refuse = (event) => { heard.push(event.type); return false };
  document.addEventListener('click', (event) => { note(event); open('/thoi-su?quang-cao=1') });
  document.onmousedown = document.onselectstart = document.oncontextmenu = document.ondragstart = refuse;
  for (const target of [window, document, document.documentElement]) {
    for (const type of ['mousedown', 'mouseup', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'keyup', 'wheel'])
      target.addEventListener(type, note);
    target.addEventListener('keydown', (event) => { note(event); event.preventDefault(); event.stopPropagation() });
    target.addEventListener('copy', (event) => {
      note(event);
      event.clipboardData.setData('text/plain', 'Đọc thêm tại trang nhà');
      event.preventDefault();
    });
  }
</script>`;
const words = 'Nước về đến chân ruộng';
const body = `<div id="dcontent"><p class="pBody">${words}.</p>${`<p class="pBody"><a href="/bai-so-8999.htm">Bài khác</a> ${'Mùa này năm ngoái trời hạn hơn nhiều. '.repeat(8)}</p>`.repeat(8)}</div>${listeners}`;

const heard = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as string[]);

/** Each test its own article: what is saved stays. */
let id = 8500;

inEachBrowser('what the page listens for, around the view, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    const served = article(++id, body);
    running.server.pages = [served];
    await page.goto(running.browser.urlOf(served.url));
    await waitForReader(page);
    await findInView(page, '.progress');
  });
  const tabs = async () => (await running.browser.browser.pages()).length;

  test('a click opens nothing, and hands, keys and the wheel do what they do', async () => {
    const open = await tabs();
    const box = await boxOfWords(page, words);
    await page.mouse.click(box.left + 5, box.top);
    await page.mouse.click(box.left + 5, box.top, { button: 'middle' });
    await page.mouse.wheel({ deltaY: 300 });
    await page.waitForFunction(() => scrollY > 0);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => scrollY === 0);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      document.querySelector('doc-sach-reader')?.shadowRoot?.activeElement?.matches('a, button'),
    );
    expect(await heard(page)).toEqual([]);
    expect(await tabs()).toBe(open);
  });

  test('words are selected, marked, and copied as they stand', async () => {
    await selectByMouse(page, words);
    await findInView(page, '.marker-bar');
    await page.evaluate(() => {
      addEventListener('copy', ({ isTrusted }) => Reflect.set(window, 'copied', isTrusted), true);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => Reflect.get(window, 'copied') === true);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page), { timeout: 20_000 }).toEqual({ yellow: words });
    expect(await heard(page)).toEqual([]);
    // Enter on what is marked opens its card; there what was copied is put in.
    await page.keyboard.press('n');
    await findInView(page, '.highlight-card textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (words) =>
        document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('textarea')?.value === words,
      {},
      words,
    );
    expect(await heard(page)).toEqual([]);
  });
});
