import { expect, test } from 'vitest';
import { differences } from '../truth/differences.ts';
import { pageFolders, sharedPages } from '../truth/page-folders.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { isReaderOpen, readReaderView, waitForReader } from './harness/reader-view.ts';

const pages = [...pageFolders(), ...sharedPages()];

inEachBrowser('stored pages open by themselves in %s', (running) => {
  test.each(pages.filter(({ expected }) => expected.article !== false))(
    '$name',
    async ({ source, expected }) => {
      if (expected.article === false) throw new Error('filtered above');
      const { page } = running;
      running.server.pages = [{ url: expected.url, html: source }];
      await page.goto(running.browser.urlOf(expected.url));
      await waitForReader(page);
      const view = await readReaderView(page);
      // A browser that cannot play any source shows a link in the player's place.
      const media = view.media?.some(({ src }) => src === '') ? expected.media : view.media;
      expect(differences(expected, { ...view, media })).toEqual([]);
    },
  );

  const others = pages.filter(({ expected }) => expected.article === false && expected.why !== 'scrambled');
  test.each(others)('$name stays as it is', async ({ source, expected }) => {
    const { page } = running;
    running.server.pages = [{ url: expected.url, html: source }];
    await page.goto(running.browser.urlOf(expected.url), { waitUntil: 'load' });
    // The page shows itself once it is clear that it gives no article.
    await page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        document.getElementById('doc-sach-veil') === null &&
        getComputedStyle(document.body).display !== 'none',
    );
    expect(await isReaderOpen(page)).toBe(false);
    // Where a body is empty it was waited for in sight of the reader, who is told what has come of it.
    const isWaitedFor = source.includes('id="dcontent"');
    expect((await page.$('doc-sach-notice')) !== null).toBe(isWaitedFor);
  });
});
