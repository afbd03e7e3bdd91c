import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, longBody } from './sample.ts';

inEachBrowser('pages that get in the way, in %s', (running) => {
  const open = async (head: string, id = 4001): Promise<Page> => {
    const stored = article(id, longBody(4002), head);
    running.server.pages = [stored];
    const { page } = running;
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    return page;
  };
  /** What of the view a page's own rules could reach. */
  const shape = (page: Page) =>
    page.evaluate(() => {
      const view = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector<HTMLElement>('.view');
      const heading = view?.querySelector('h1');
      const style = heading && getComputedStyle(heading);
      return {
        width: view?.getBoundingClientRect().width,
        left: view?.getBoundingClientRect().left,
        headingLeft: heading?.getBoundingClientRect().left,
        size: style?.fontSize,
        direction: style?.direction,
        opacity: getComputedStyle(document.documentElement).opacity,
        scrolls: document.documentElement.scrollHeight > window.innerHeight,
      };
    });

  test.each([
    '* { all: unset !important }',
    'html { display: flex; height: 100vh; overflow: hidden }',
    'html { width: 300px; margin: 40px; padding: 20px; font-size: 4px }',
    'html { opacity: .2; filter: blur(4px); transform: scale(.5); position: fixed; inset: 0 }',
    'html { zoom: .5; columns: 3; contain: strict; mix-blend-mode: difference; writing-mode: vertical-rl }',
    'html, doc-sach-reader { direction: rtl !important } doc-sach-reader { display: none !important; font: 40px fantasy }',
    'body, body > *, html > * { display: block !important; visibility: visible !important; position: static !important }',
  ])('a page with the rule %s looks as one without', async (rule) => {
    const plain = await open('');
    const expected = await shape(plain);
    const page = await open(`<style>${rule}</style>`);
    expect(await shape(page)).toEqual(expected);
    expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBe(0);
  });

  test('a page that takes the view away shows itself, and opens again at the first press', async () => {
    const page = await open('');
    await page.evaluate(() => document.querySelector('doc-sach-reader')?.remove());
    await waitForReaderClosed(page);
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
  });

  test('a page that keeps keys to itself does not keep Escape', async () => {
    const page = await open(
      '<script>document.addEventListener("keydown", (event) => event.stopImmediatePropagation(), true)</script>',
    );
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
  });

  const dialog = (show: string) =>
    `<script>addEventListener('DOMContentLoaded', () => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<button id="yes">Đồng ý</button>';
      document.body.append(dialog);
      window.heard = [];
      for (const type of ['toggle', 'beforetoggle', 'close', 'cancel'])
        dialog.addEventListener(type, () => heard.push(type));
      window.showDialog = () => dialog.showModal();
      ${show}
    })</script>`;
  const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const dialogState = (page: Page) =>
    page.evaluate(() => ({
      isModal: document.querySelector('dialog')?.matches(':modal'),
      focused: document.activeElement?.id,
    }));
  /** Frames enough for the events that the browser sends later. */
  const nextFrames = (page: Page) =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });

  test('a modal dialog of the page leaves the view usable, and is as it was once the view is closed', async () => {
    const page = await open(dialog('showDialog()'));
    await page.bringToFront();
    await nextFrames(page);
    const before = await heard(page);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    expect(await dialogState(page)).toEqual({ isModal: true, focused: 'yes' });
    await nextFrames(page);
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    await page.click('doc-sach-reader >>> button[data-action=close]');
    await waitForReaderClosed(page);
    await nextFrames(page);
    expect(await dialogState(page)).toEqual({ isModal: true, focused: 'yes' });
    expect(await heard(page)).toEqual(before);
    // From here on it is the page's own again.
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes('close'));
  });

  test('a modal dialog that opens under the view leaves it usable, and shows once it is closed', async () => {
    const page = await open(dialog(''));
    await page.bringToFront();
    await page.evaluate(() => (window as unknown as { showDialog(): void }).showDialog());
    await nextFrames(page);
    await page.click('doc-sach-reader >>> button[data-action=close]');
    await waitForReaderClosed(page);
    expect((await dialogState(page)).isModal).toBe(true);
  });

  test('an article that was sent back keeps its scroll position on reload', async () => {
    const page = await open('');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    await page.evaluate(() => window.scrollTo(0, 2000));
    await page.reload();
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await page.waitForFunction(() => window.scrollY === 2000);
    expect(await isReaderOpen(page)).toBe(false);
  });

  test('a strict content security policy leaves the view its styles, and its server hears nothing of them', async () => {
    const policy =
      "default-src 'self'; img-src *; style-src 'self'; script-src 'self'; report-uri /csp-report";
    const stored = {
      ...article(4003, longBody(4002)),
      headers: { 'content-security-policy': policy },
    };
    running.server.pages = [stored];
    running.server.requests.length = 0;
    const { page } = running;
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    const family = await page.evaluate(() => {
      const heading = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('h1');
      return heading && getComputedStyle(heading).fontFamily;
    });
    expect(family).toContain('Noto Serif');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    // The paper, which is said in the document itself.
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(251, 250, 246)');
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    expect(running.server.requests.filter(({ path }) => path.startsWith('/csp-report'))).toEqual([]);
  });

  const onDocument = [
    ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'createTreeWalker'],
    ...['body', 'head', 'documentElement', 'implementation', 'scripts', 'title', 'cloneNode', 'defaultView'],
    ...['importNode', 'createElement', 'createElementNS', 'createTextNode', 'activeElement', 'readyState'],
    ...['addEventListener', 'removeEventListener', 'visibilityState', 'fullscreenElement', 'currentScript'],
  ];
  const onForm = [
    ...['parentElement', 'parentNode', 'children', 'childNodes', 'firstChild', 'nextSibling', 'textContent'],
    ...['attributes', 'getAttribute', 'querySelector', 'querySelectorAll', 'matches', 'closest', 'contains'],
    ...['remove', 'replaceWith', 'localName', 'nodeType', 'ownerDocument', 'nextElementSibling', 'classList'],
    ...['firstElementChild', 'previousElementSibling', 'compareDocumentPosition', 'cloneNode', 'append'],
  ];
  const controls = onForm.map((name) => `<input type="hidden" name="${name}">`).join('');
  const bodyForm = longBody(4002).replace('<div id="dcontent">', `<form id="dcontent">${controls}`);
  test.each([
    ['the document', onDocument.map((name) => `<img name="${name}">`).join('') + longBody(4002)],
    ['a form', `<form>${controls}${longBody(4002)}</form>`],
    ['the body, which is a form', bodyForm.replace(/<\/div>$/, '</form>')],
  ])('names that stand in the place of the members of %s change nothing', async (_, body) => {
    const stored = article(4004, body);
    running.server.pages = [stored];
    const { page } = running;
    await page.goto(running.browser.urlOf(stored.url));
    await page.waitForSelector('doc-sach-reader >>> article .body > p:nth-child(31)');
    await page.keyboard.press('Escape');
    await page.waitForSelector('doc-sach-reader', { hidden: true });
    await page.waitForSelector('#doc-sach-veil', { hidden: true });
  });
});
