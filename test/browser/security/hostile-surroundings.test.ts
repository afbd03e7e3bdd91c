import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { waitForReader, waitForReaderClosed } from '../harness/reader-view.ts';
import { article, longBody } from '../sample.ts';

const script = (code: string) => `<script>${code}</script>`;

/** What a page may make of everything that scripts live on, before anything else of it runs. */
const poisoned = {
  'the lists': `
    for (const name of ['map', 'filter', 'forEach', 'push', 'includes', 'find', 'flatMap', 'slice', 'join', 'some', 'at'])
      Array.prototype[name] = () => { throw new Error('poisoned') };
    Object.prototype.type = 'save-article'; Object.prototype.isTrusted = true; Object.prototype.key = 'x';`,
  'texts and numbers': `
    for (const name of ['replace', 'trim', 'split', 'startsWith', 'match', 'normalize', 'toLowerCase'])
      String.prototype[name] = () => { throw new Error('poisoned') };
    RegExp.prototype.exec = RegExp.prototype.test = () => { throw new Error('poisoned') };
    JSON.parse = JSON.stringify = () => { throw new Error('poisoned') }; Object.keys = Object.entries = () => [];`,
  'nodes and elements': `
    for (const name of ['textContent', 'parentNode', 'childNodes', 'firstChild', 'nextSibling', 'ownerDocument', 'isConnected'])
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('poisoned') } });
    for (const name of ['cloneNode', 'appendChild', 'insertBefore', 'contains', 'getRootNode'])
      Node.prototype[name] = () => { throw new Error('poisoned') };
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'closest', 'append', 'remove', 'attachShadow'])
      Element.prototype[name] = () => { throw new Error('poisoned') };`,
  'what makes elements': `
    for (const name of ['createElement', 'createElementNS', 'importNode', 'querySelector', 'getElementById', 'createTreeWalker'])
      Document.prototype[name] = () => { throw new Error('poisoned') };
    document.createElement = () => document.body;
    DOMParser.prototype.parseFromString = () => document; DOMImplementation.prototype.createHTMLDocument = () => document;`,
  'what is waited with': `
    window.MutationObserver = window.IntersectionObserver = window.ResizeObserver = class { observe() {} disconnect() {} };
    window.requestAnimationFrame = window.setTimeout = window.queueMicrotask = () => 0;
    window.Promise = class {}; window.AbortController = class {}; window.matchMedia = () => null;`,
  'what listens': `
    EventTarget.prototype.addEventListener = EventTarget.prototype.dispatchEvent = () => { throw new Error('poisoned') };
    Object.defineProperty(Event.prototype, 'target', { get() { return window } });
    Event.prototype.composedPath = () => []; Event.prototype.preventDefault = () => {};`,
  'the browser’s names': `
    window.chrome = window.browser = { runtime: { id: 'x', sendMessage: async () => ({ open: false }), onMessage: { addListener() {} } } };
    window.docSachVeil = { isLifted: true }; window.docSachReader = {}; window.docSachParts = { extract: () => { throw 1 } };`,
};

/** The view's name, given to something of the page's own. */
const registered = {
  'with a root of its own': `constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = 'x' }`,
  'that may have no root': `static disabledFeatures = ['shadow']`,
  'that fails': `constructor() { throw new Error('poisoned') }`,
  'that hides its members': `constructor() { super(); this.attachShadow = () => null; this.append = () => {} }`,
};
/** The page counts how often it meets the view. */
const met = 'window.met = (window.met ?? 0) + 1';
const named = (body: string) =>
  script(`for (const name of ['doc-sach-reader', 'doc-sach-notice'])
    customElements.define(name, class extends HTMLElement { ${body} })`);

inEachBrowser('hostile surroundings in %s', (running) => {
  let latest = 8500;
  const visit = async (head: string, body = longBody(4002)): Promise<Page> => {
    const stored = article(++latest, body, head);
    running.server.pages = [stored];
    const { page } = running;
    await page.goto(running.browser.urlOf(stored.url), { waitUntil: 'domcontentloaded' });
    return page;
  };
  // Puppeteer's own searching runs apart from the page's script, as the extension does.
  const untilOpen = (page: Page) =>
    page.waitForSelector('doc-sach-reader >>> article .body > p:nth-child(31)');
  const untilClosed = (page: Page) => page.waitForSelector('doc-sach-reader', { hidden: true });
  const close = (page: Page) => page.click('doc-sach-reader >>> button[data-action=close]');
  /** The page or the view: never an empty window. */
  const isSomethingShown = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const shown = [document.body, root?.querySelector('article')].filter(
        (part) => part?.getClientRects().length,
      );
      return shown.length > 0 && document.getElementById('doc-sach-veil') === null;
    });
  const untilShown = (page: Page) =>
    expect.poll(() => isSomethingShown(page), { timeout: 20_000 }).toBe(true);

  test.each(Object.entries(poisoned))(
    '%s are poisoned: it opens and closes all the same',
    async (_, code) => {
      const page = await visit(script(code));
      await untilOpen(page);
      await close(page);
      await untilClosed(page);
      await page.waitForSelector('#doc-sach-veil', { hidden: true });
    },
  );

  test.each(Object.entries(registered))(
    'its name is an element of the page %s: it opens',
    async (_, body) => {
      const page = await visit(named(body));
      await untilOpen(page);
      await close(page);
      await untilClosed(page);
      await untilShown(page);
    },
  );

  test.each([
    ['goes at once', `connectedCallback() { ${met}; this.remove() }`],
    [
      'hides in the body',
      `connectedCallback() { ${met}; if (this.parentNode !== document.body) document.body.append(this) }`,
    ],
    ['empties itself', `connectedCallback() { ${met}; this.textContent = 'x' }`],
  ])('an element of its name that %s leaves the page in sight', async (_, body) => {
    const page = await visit(named(body));
    await page.waitForFunction(() => Reflect.get(window, 'met') > 0);
    await untilShown(page);
    await page.waitForFunction(() => document.body.getClientRects().length === 1);
    // No press is lost on a view that is gone.
    await running.browser.pressToolbarButton(page);
    await page.waitForFunction(() => Reflect.get(window, 'met') > 1);
    await untilShown(page);
    await page.waitForFunction(() => document.body.getClientRects().length === 1);
  });

  test.each([
    [
      'hides',
      `host.hidden = true; host.style.cssText = 'display: none !important; opacity: 0 !important; visibility: hidden'`,
    ],
    [
      'clones',
      `if (document.querySelectorAll('doc-sach-reader').length < 20) document.documentElement.append(host.cloneNode(true))`,
    ],
    [
      'dresses up',
      `host.className = 'x' + performance.now(); host.slot = 'a'; host.setAttribute('popover', ''); host.dir = 'rtl'`,
    ],
    [
      'puts last, again and again,',
      `if (document.documentElement.lastElementChild !== host) document.documentElement.append(host); document.documentElement.append(document.createElement('i'))`,
    ],
  ])('a page that %s the view without end does not take it from its reader', async (_, code) => {
    const page = await visit(
      script(
        `setInterval(() => { const host = document.querySelector('doc-sach-reader'); if (host) { ${code} } }, 5)`,
      ),
    );
    await untilOpen(page);
    await close(page);
    await page.waitForFunction(() => document.querySelector('doc-sach-reader')?.shadowRoot == null);
  });

  test.each([
    ['takes away', 'host.remove()'],
    ['puts into its body', 'document.body.append(host)'],
    ['puts into its head', 'document.head.append(host)'],
    ['puts into a document elsewhere', 'new Document().append(host)'],
    ['takes the mark from', `host.removeAttribute('data-doc-sach-instead')`],
    ['makes inert', 'host.inert = true'],
    [
      'replaces the root around',
      `const root = document.documentElement.cloneNode(true); root.querySelector('doc-sach-reader').remove(); document.replaceChild(root, document.documentElement)`,
    ],
  ])('a page that %s the view as often as it comes shows itself', async (_, code) => {
    const page = await visit(
      script(
        `setInterval(() => { const host = document.querySelector('doc-sach-reader'); if (host?.shadowRoot) { window.met = (window.met ?? 0) + 1; ${code} } }, 5)`,
      ),
    );
    await page.waitForFunction(() => Reflect.get(window, 'met') > 0);
    await untilShown(page);
    // The press reaches the extension as ever.
    await running.browser.pressToolbarButton(page);
    await page.waitForFunction(() => Reflect.get(window, 'met') > 1);
    await untilShown(page);
    await page.waitForFunction(() => document.body.getClientRects().length > 0);
  });

  test('a page that is written anew under the view shows what was written', async () => {
    const page = await visit('');
    await waitForReader(page);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><body><p id="new">Trang khác');
      document.close();
    });
    await page.waitForFunction(() => document.getElementById('new')?.getClientRects().length === 1);
    await untilShown(page);
  });

  /** Thousands of changes a second: as many as a script can make between two other tasks. */
  const flood = script(`
    window.made = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const at = document.body ?? document.documentElement;
      const box = document.createElement('div');
      box.innerHTML = '<b>a</b><i>b</i>';
      at.append(box);
      box.firstChild.textContent = 'c' + made++;
      box.setAttribute('open', '');
      box.remove();
      channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);`);

  test('a page that never stops changing is opened, and closed by a press', async () => {
    const page = await visit(flood);
    await waitForReader(page);
    const before = await page.evaluate(() => Reflect.get(window, 'made'));
    await close(page);
    await waitForReaderClosed(page);
    // It never stopped meanwhile.
    expect(await page.evaluate(() => Reflect.get(window, 'made'))).toBeGreaterThan(before);
    await page.goto('about:blank');
  });

  test('a page that never stops changing, and never shows a text, is not waited for without end', async () => {
    const page = await visit(flood, '<div id="dcontent"></div>');
    await page.waitForSelector('doc-sach-notice');
    await page.waitForSelector('doc-sach-notice', { hidden: true });
    await untilShown(page);
    await page.goto('about:blank');
  });
});
