import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtExtension } from '../harness/find-built.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { forgetSettings, storeSettings, turnAutomaticOff } from '../harness/stored-settings.ts';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (folder) => {
  test('gives pages no file and no way in, and listens to nobody else', async () => {
    const manifest = JSON.parse(await readFile(join(builtExtension(folder), 'manifest.json'), 'utf8'));
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(manifest.host_permissions).toEqual(['*://*.baothanhhoa.vn/*']);
    expect(manifest.permissions.toSorted()).toEqual([
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    const brought = manifest.content_scripts.map((script: { js: string[]; all_frames?: boolean }) => script);
    expect(brought).toEqual([
      { matches: ['*://*.baothanhhoa.vn/*'], js: ['detector.js'], run_at: 'document_start' },
    ]);
  });

  test('goes with a background that hears its own extension alone', async () => {
    const script = await readFile(join(builtExtension(folder), 'background.js'), 'utf8');
    expect(script).not.toMatch(/onMessageExternal|onConnect/);
    expect(script).toContain('onMessage');
  });
});

/** Notes every change to its document from the first moment that a page's script has. */
const witness = `<script>
  window.changes = [];
  new MutationObserver((all) => all.forEach(({ target, addedNodes, attributeName }) =>
    changes.push([target.nodeName, attributeName, ...[...addedNodes].map(({ nodeName }) => nodeName)].join(' '))
  )).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;
const plain = (path: string) => ({
  url: `http://baothanhhoa.vn${path}`,
  html: Buffer.from(
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thời sự</title>${witness}</head><body><p>Tin mới</p></body></html>`,
  ),
});

/** What a script finds in its own page that the page has not brought itself. */
const traces = (page: Page, source: string) =>
  page.evaluate((source) => {
    const asSent = new DOMParser().parseFromString(source, 'text/html');
    const probe = document.createElement('i');
    probe.id = 'doc-sach-veil';
    const bare = getComputedStyle(document.documentElement).backgroundColor;
    document.documentElement.append(probe);
    const probed = getComputedStyle(document.documentElement).backgroundColor;
    probe.remove();
    return {
      isAsSent: document.documentElement.outerHTML === asSent.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Reflect.ownKeys(window).filter((name) => /doc-?sach/i.test(String(name))),
      elements: ['doc-sach-reader', 'doc-sach-notice'].filter((name) => customElements.get(name)),
      measured: performance.getEntries().filter(({ name }) => /doc-sach|extension/.test(name)),
      changes: Reflect.get(window, 'changes').filter(
        (change: string) =>
          !/^(?:HTML|HEAD|BODY|#document|P|TITLE)\s/.test(change) || /STYLE|doc-sach/i.test(change),
      ),
      isShown: getComputedStyle(document.body).opacity === '1' && bare === probed,
    };
  }, source);
const none = {
  isAsSent: true,
  sheets: 0,
  globals: [],
  elements: [],
  measured: [],
  changes: [],
  isShown: true,
};

inEachBrowser('a page that looks for the extension, in %s', (running, name) => {
  let page: Page;
  let root = '';
  beforeEach(async () => {
    page = running.page;
    const own = await running.browser.extensionPage('welcome.html');
    root = await own.evaluate(() => location.origin);
    await own.close();
    await page.bringToFront();
  });
  const visit = async (path: string) => {
    const shown = plain(path);
    running.server.pages = [shown];
    await page.goto(running.browser.urlOf(shown.url));
    await page.waitForFunction(() => document.readyState === 'complete');
    return shown.html.toString();
  };

  test('finds no trace where there is no article, whatever theme was chosen', async () => {
    expect(await traces(page, await visit('/thoi-su'))).toEqual(none);
    await storeSettings(running.browser, { theme: 'sepia' });
    expect(await traces(page, await visit('/van-hoa'))).toEqual(none);
    await forgetSettings(running);
  });

  test('finds none in an article’s page while the automatic mode is off, until the reader opens', async () => {
    await storeSettings(running.browser, { theme: 'sepia' });
    await turnAutomaticOff(running);
    expect(await traces(page, await visit('/bai-so-7.htm'))).toEqual(none);
    await forgetSettings(running);
  });

  test('gets none of its files, and cannot tell it from an extension that is not there', async () => {
    await visit('/thoi-su');
    const nobody =
      name === 'chromium'
        ? `chrome-extension://${'a'.repeat(32)}`
        : 'moz-extension://00000000-0000-4000-8000-000000000000';
    const paths = ['manifest.json', 'popup.html', 'saved.html', 'reader.js', 'icon/128.png', 'veil/dark.css'];
    const [ours, theirs] = await Promise.all(
      [root, nobody].map((origin) => page.evaluate(probe, origin, paths)),
    );
    // A worker tells in Firefox, to who knows the address: that is another in each profile (MDN, “web_accessible_resources”).
    const comparable = (all = ours) =>
      all?.map(({ worker, ...rest }) => (name === 'firefox' ? rest : { worker, ...rest }));
    expect(comparable()).toEqual(comparable(theirs));
    expect(ours?.flatMap(Object.values).filter((outcome) => outcome === 'there')).toEqual([]);
  });

  test('can neither go to its pages nor show them in a frame or a window', async () => {
    for (const path of [
      'saved.html#baothanhhoa.vn/1',
      'library.html#transfer',
      'options.html',
      'popup.html',
    ]) {
      await visit('/thoi-su');
      await page.evaluate(goThere, `${root}/${path}`).catch(() => {});
      const shown = (await running.browser.browser.pages()).flatMap((tab) => tab.frames());
      const isOurs = (frame: Frame) => frame.evaluate(() => document.getElementById('app') !== null);
      const ours = await Promise.all(shown.map((frame) => isOurs(frame).catch(() => false)));
      expect([path, ours.includes(true)]).toEqual([path, false]);
      for (const tab of await running.browser.browser.pages()) if (tab !== page) await tab.close();
    }
  });
});

/** Runs in the page: asks for files in every way that a page has. */
function probe(origin: string, paths: readonly string[]) {
  const element = (name: 'img' | 'script' | 'link' | 'audio', path: string) =>
    new Promise<string>((resolve) => {
      const asked = document.createElement(name);
      asked.addEventListener('load', () => resolve('there'));
      asked.addEventListener('loadedmetadata', () => resolve('there'));
      asked.addEventListener('error', () => resolve('not there'));
      if (asked instanceof HTMLLinkElement)
        Object.assign(asked, { rel: 'stylesheet', href: `${origin}/${path}` });
      else asked.src = `${origin}/${path}`;
      document.head.append(asked);
    });
  return Promise.all(
    paths.map(async (path) => ({
      fetch: await fetch(`${origin}/${path}`).then(
        () => 'there',
        (error: Error) => `${error.name}: ${error.message}`,
      ),
      blind: await fetch(`${origin}/${path}`, { mode: 'no-cors' }).then(
        () => 'there',
        (error: Error) => error.name,
      ),
      img: await element('img', path),
      script: await element('script', path),
      link: await element('link', path),
      audio: await element('audio', path),
      worker: await new Promise<string>((resolve) => {
        try {
          const worker = new Worker(`${origin}/${path}`);
          worker.onerror = () => resolve('not there');
          worker.onmessage = () => resolve('there');
        } catch (error) {
          resolve(String(error instanceof Error && error.name));
        }
      }),
    })),
  );
}

/** Runs in the page: a frame, and one after it that comes; a window of its own; last the page itself. */
async function goThere(address: string): Promise<void> {
  const [frame, after] = [document.createElement('iframe'), document.createElement('iframe')];
  const hasCome = new Promise((resolve) => {
    after.onload = resolve;
  });
  frame.src = address;
  after.src = location.href;
  document.body.append(frame, after);
  await hasCome;
  for (const go of [() => open(address), () => location.assign(address)]) {
    try {
      go();
    } catch {
      // Firefox says at once that it may not.
    }
  }
}
