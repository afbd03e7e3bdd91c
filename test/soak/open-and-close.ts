import type { Page } from 'puppeteer-core';
import type { ServedPage } from '../browser/harness/find-page.ts';
import { waitForReader, waitForReaderClosed } from '../browser/harness/reader-view.ts';
import type { RunningBrowser } from '../browser/harness/running-browser.ts';
import { selectByMouse } from '../browser/library/marking.ts';
import { article } from '../browser/sample.ts';

const marked = 'đã ra đồng gieo mạ';
const paragraph = `Sáng sớm, bà con xã ven biển ${marked} cho kịp khung thời vụ năm nay. `;

/** An article with everything for which the view has a tool: headings, pictures, words to mark. */
export function fullArticle(id: number): ServedPage {
  const part = (number: number) => `<p class="pInterTitle">Phần ${number}</p>
    <p class="pBody">${(number === 1 ? paragraph : '') + paragraph.replace(marked, 'gieo mạ').repeat(8)}</p>
    <p class="pCenter"><img src="http://c.baothanhhoa.vn/img/desktop/news/2011/${id}-${number}.jpg"></p>
    <p class="pCaption">Ảnh ${number} của bài ${id}.</p>`;
  return article(id, `<div id="dcontent">${[1, 2, 3].map(part).join('')}</div>`);
}

const inView = (selector: string) => `doc-sach-reader >>> ${selector}`;

/** A page of the newspaper, driven as a reader does, without a hold on any of its elements afterwards. */
export class DrivenPage {
  readonly #browser: RunningBrowser;
  readonly #page: Page;

  constructor(browser: RunningBrowser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#browser.pressToolbarButton(this.#page);
    await waitForReader(this.#page);
    // Single keys come with what stands beside the article.
    await this.#until('.progress');
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await waitForReaderClosed(this.#page);
  }

  /** Opens each panel, and closes it. */
  async usePanels(): Promise<void> {
    for (const panel of ['contents', 'settings', 'take-along']) {
      await this.#press(`[data-action=${panel}]`);
      await this.#until('.panel');
      await this.#closeBy('Escape', '.panel');
    }
    await this.#page.keyboard.press('?');
    await this.#until('.panel');
    await this.#closeBy('Escape', '.panel');
  }

  async usePictures(): Promise<void> {
    await this.#press('article figure img');
    await this.#until('[data-action=close-pictures]');
    await this.#closeBy('Escape', '[data-action=close-pictures]');
    await this.#goToTop();
  }

  /** Reads aloud and ends it: with a voice or, where there is none, as far as the player says so. */
  async listen(): Promise<void> {
    await this.#press('[data-action=speak]');
    await this.#until('.player [data-action=stop-listening]');
    await this.#press('[data-action=stop-listening]');
    await this.#untilGone('.player');
  }

  /** Marks words, which saves the article, and takes the mark away. */
  async mark(): Promise<void> {
    await selectByMouse(this.#page, marked);
    await this.#until('.marker-bar [data-colour=green]');
    await this.#press('.marker-bar [data-colour=green]');
    await this.#untilGone('.marker-bar');
    await this.#untilMarked(true);
    await this.#pressWords();
    await this.#until('.highlight-card [data-action=remove-highlight]');
    await this.#press('.highlight-card [data-action=remove-highlight]');
    await this.#untilMarked(false);
    await this.#goToTop();
  }

  /** Saves the article, where that was not done by marking words, and removes it, each of which is told by a notice. */
  async saveAndRemove(): Promise<void> {
    const isSaved = await this.#page.evaluate(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector('[aria-expanded][data-action=save]') != null,
    );
    if (!isSaved) await this.#press('[data-action=save]');
    await this.#until('[data-action=save][aria-expanded]');
    await this.#press('[data-action=save]');
    await this.#until('[data-action=remove-saved]');
    await this.#press('[data-action=remove-saved]');
    await this.#until('[data-action=save]:not([aria-expanded])');
  }

  /** Where the bar is in sight. */
  async #goToTop(): Promise<void> {
    await this.#page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.#when(() => {
      const bar = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.bar');
      return (bar?.getBoundingClientRect().top ?? -1) >= 0;
    }, null);
  }

  async #press(selector: string): Promise<void> {
    await this.#until(selector);
    await this.#page.click(inView(selector));
  }

  async #closeBy(key: 'Escape', selector: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#untilGone(selector);
  }

  /** In the middle of the words that are marked. */
  async #pressWords(): Promise<void> {
    const [x, y] = await this.#page.evaluate(() => {
      const [range] = CSS.highlights.get('doc-sach-marked-green') ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box ? [box.left + 20, box.top + box.height / 2] : [0, 0];
    });
    await this.#page.mouse.click(x ?? 0, y ?? 0);
  }

  #until(selector: string): Promise<void> {
    return this.#when((wanted) => {
      const found = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted);
      return found !== null && found !== undefined;
    }, selector);
  }

  #untilGone(selector: string): Promise<void> {
    return this.#when(
      (wanted) => !document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted),
      selector,
    );
  }

  #untilMarked(isMarked: boolean): Promise<void> {
    return this.#when(
      (wanted) => (CSS.highlights.get('doc-sach-marked-green')?.size ?? 0) > 0 === wanted,
      isMarked,
    );
  }

  /** What waiting gives would hold what it is of. */
  async #when<Given>(holds: (given: Given) => boolean, given: Given): Promise<void> {
    const handle = await this.#page.waitForFunction(holds as (given: unknown) => boolean, {}, given);
    await handle.dispose();
  }
}
