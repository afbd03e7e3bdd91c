import { expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { waitForReader } from '../harness/reader-view.ts';
import { article, longBody } from '../sample.ts';
import { savedRecords } from './saved-records.ts';

inEachBrowser('the toolbar button’s menu (its choice; the menu itself needs a window) in %s', (running) => {
  const goTo = async (served: ReturnType<typeof article>) => {
    running.server.pages = [served];
    const { page } = running;
    await page.goto(running.browser.urlOf(served.url));
    return page;
  };
  const untilTold = (words: string) =>
    running.page.waitForFunction(
      (words) =>
        document
          .querySelector('doc-sach-notice')
          ?.shadowRoot?.querySelector('[role=status]')
          ?.textContent?.includes(words),
      {},
      words,
    );

  test('saves the article of the page', async () => {
    const page = await goTo(article(4701, longBody(4701)));
    await waitForReader(page);
    await running.browser.chooseInButtonMenu(page, 'save-page');
    const own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    const saved = async () => (await savedRecords(own, 'baothanhhoa.vn/4701')).text?.article.title;
    await expect.poll(saved).toBe('Bài số 4701');
  });

  test('says why not where there is no article', async () => {
    const home = { ...article(4702, '<p>Trang nhất</p>'), url: 'http://baothanhhoa.vn/thoi-su' };
    const page = await goTo(home);
    await running.browser.chooseInButtonMenu(page, 'save-page');
    await untilTold('No article was found');
  });

  test('leads to the saved articles', async () => {
    const page = await goTo(article(4703, longBody(4703)));
    await running.browser.chooseInButtonMenu(page, 'open-library');
    await running.browser.closeTab('/library.html');
  });
});
