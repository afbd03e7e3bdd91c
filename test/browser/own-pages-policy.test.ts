import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { readReaderView, waitForReader } from './harness/reader-view.ts';
import { attempt, refusals } from './policy-trials.ts';
import { article, list } from './sample.ts';

const pages = [
  'popup.html',
  'library.html',
  'options.html',
  'welcome.html',
  'report.html#1',
  'saved.html#baothanhhoa.vn/1',
];

inEachBrowser('the policy of the extension’s own pages in %s', (running) => {
  let own: Page | undefined;
  const page = async () => {
    own ??= await running.browser.extensionPage('options.html');
    return own;
  };

  test.each(refusals)('%s is refused', async (trial, directive) => {
    running.server.pages = [list];
    running.server.requests.length = 0;
    const refused = await (await page()).evaluate(attempt, trial);
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(one).toMatch(directive);
    expect(running.server.requests.filter(({ host }) => host === 'evil.test')).toEqual([]);
  });

  test('text as code is refused', async () => {
    const ran = await (await page()).evaluate(
      () =>
        new Promise((resolve) => {
          const refused = (act: () => unknown) => {
            try {
              return act();
            } catch (error) {
              return error instanceof EvalError || error instanceof TypeError ? 'refused' : String(error);
            }
          };
          // A turn later: what the browser's own protocol calls may evaluate text.
          setTimeout(() =>
            // biome-ignore lint/security/noGlobalEval: that it does nothing is what is tested.
            resolve([refused(() => globalThis.eval('1')), refused(() => new Function('return 1')())]),
          );
        }),
    );
    expect(ran).toEqual(['refused', 'refused']);
  });

  test('the pages themselves keep to it, and are drawn', async () => {
    const shown = await running.browser.newPage();
    for (const path of pages) {
      const said: string[] = [];
      const note = (message: { text(): string }) => said.push(message.text());
      shown.on('console', note);
      await running.browser.extensionPage(path, shown);
      await shown.waitForSelector('#app > *');
      const drawn = await shown.evaluate(() => ({
        margin: getComputedStyle(document.body).marginTop,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        elements: document.querySelectorAll('style').length,
        pictures: [...document.images].filter(({ src }) => src.startsWith('data:')).length,
      }));
      expect(drawn, path).toMatchObject({ margin: '0px', elements: 0, pictures: 0 });
      expect(drawn.sheets, path).toBeGreaterThan(0);
      expect(
        said.filter((text) => /Content.Security|TrustedHTML|Trusted ?Type/i.test(text)),
        path,
      ).toEqual([]);
      shown.off('console', note);
    }
    await shown.close();
  });

  test('a page of the newspaper with such a policy of its own keeps no picture away, and learns nothing', async () => {
    const picture = 'http://c.baothanhhoa.vn/img/desktop/news/2011/late.jpg';
    const stored = {
      ...article(
        6850,
        `<div id="dcontent"><p class="pBody">${'Bà con ra đồng gieo mạ. '.repeat(9)}</p><noscript><img src="${picture}"></noscript></div>`,
        '<script>refused = []; addEventListener("securitypolicyviolation", (event) => refused.push(event.sample))</script>',
      ),
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    };
    running.server.pages = [stored];
    await running.page.goto(running.browser.urlOf(stored.url));
    await waitForReader(running.page);
    const { images } = await readReaderView(running.page);
    expect(images.map(({ src }) => src)).toEqual([picture]);
    expect(await running.page.evaluate(() => Reflect.get(globalThis, 'refused'))).toEqual([]);
  });

  test('a saved picture that is opened by itself runs nothing either', async () => {
    const address = await (await page()).evaluate(() => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><script>document.documentElement.id = 'ran'</script><rect width="9" height="9"/></svg>`;
      return URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
    });
    const opened = await (await page()).evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          const tab = open(address);
          const look = () => {
            if (tab?.document.querySelector('rect')) resolve(tab.document.documentElement.id);
            else setTimeout(look, 20);
          };
          look();
        }),
      address,
    );
    expect(opened).toBe('');
  });
});

test.each(['chrome-mv3', 'firefox-mv3'] as const)(
  '%s has that policy in its manifest, and nothing that pages may ask for',
  (built) => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(built), 'manifest.json'), 'utf8'));
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).not.toMatch(/unsafe|data:|\*(?!\.baothanhhoa\.vn)/);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;/);
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types doc-sach$/);
    expect(manifest.web_accessible_resources).toBeUndefined();
  },
);
