import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { readPdf } from '../harness/read-pdf.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import { selectByMouse } from '../library/marking.ts';
import { article } from '../sample.ts';

const body = `<div id="dcontent"><p class="pBody">Nước về đến chân ruộng.</p>${`<p class="pBody">${'Mùa này năm ngoái trời hạn hơn nhiều. '.repeat(8)}</p>`.repeat(4)}</div>`;
const secret = 'Hỏi lại xã';

/**
 * Runs in the newspaper's page: from now on notes whatever a script finds in the view, whenever something there changes and
 * whenever the browser says that it prints, and shows whatever is for paper alone.
 */
function spyOnView(): void {
  const view = document.querySelector('doc-sach-reader')?.shadowRoot;
  if (!view) throw new Error('no reading view is open');
  const seen = { texts: [] as string[], prints: 0, sheets: 0 };
  Reflect.set(window, 'seen', seen);
  const textOf = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .flatMap((element) => [element.shadowRoot ? textOf(element.shadowRoot) : '', element.outerHTML])
      .join();
  const look = () => {
    for (const sheet of view.querySelectorAll<HTMLElement>('.printed-notes')) {
      seen.sheets++;
      sheet.style.setProperty('display', 'block', 'important');
      getSelection()?.selectAllChildren(sheet);
      // biome-ignore lint/performance/useDomNodeTextContent: what is in sight is what is asked for.
      seen.texts.push(String(getSelection()), sheet.innerText);
    }
    seen.texts.push(textOf(view));
    // Of what can be found in the window, the browser tells a script as well.
    if (Reflect.apply(Reflect.get(window, 'find'), window, ['Hỏi lại xã'])) seen.texts.push('Hỏi lại xã');
  };
  new MutationObserver(look).observe(view, { subtree: true, childList: true, characterData: true });
  for (const name of ['beforeprint', 'afterprint'])
    addEventListener(name, ({ isTrusted }) => {
      if (isTrusted) seen.prints++;
      look();
    });
}

const seenBy = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'seen') as { texts: string[]; prints: number; sheets: number });

let id = 8300;

inEachBrowser('the notes on paper, in %s', (running, name) => {
  test('are printed, however it began, and no script of the page reads them', async () => {
    const { page } = running;
    const served = article(++id, body);
    running.server.pages = [served];
    await page.goto(running.browser.urlOf(served.url));
    await waitForReader(page);
    await findInView(page, '.progress');
    await selectByMouse(page, 'chân ruộng');
    await findInView(page, '.marker-bar');
    await page.keyboard.press('n');
    await findInView(page, '.highlight-card textarea');
    await page.keyboard.type(secret);
    await page.keyboard.press('Escape');
    await findInView(page, '.note-mark');
    await page.waitForFunction(
      () => !document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('textarea'),
    );
    await page.evaluate(spyOnView);
    const sheets = await readPdf(await page.pdf());
    if (name === 'chromium') await page.evaluate(() => print());
    const seen = await seenBy(page);
    expect(sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join()).toContain(secret);
    expect(seen.prints).toBeGreaterThan(1);
    expect(seen.sheets).toBeGreaterThan(0);
    expect(seen.texts.filter((text) => text.includes(secret))).toEqual([]);
  });
});
