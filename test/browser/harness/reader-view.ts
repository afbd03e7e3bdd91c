import type { ElementHandle, Page } from 'puppeteer-core';
import type { Told } from '../../truth/told.ts';

/** What the reading view shows. The author is the line as printed; a table gives a paragraph per row. */
export interface ReaderView extends Told {
  /** Every word in sight: the article's, the bar's, a notice's. */
  visibleText: string;
}

/** How long a page may take to become readable, in milliseconds: a script may have to write its text first. */
const patience = 20_000;

/** Waits for the reading view with an article in it. @throws when there is none in time */
export async function waitForReader(page: Page, timeout = patience): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article') != null,
    { timeout },
  );
}

/**
 * Waits for an element of the reading view. Puppeteer's own waiting for `doc-sach-reader >>> …` looks again when the
 * document changes, and does not see what changes inside a shadow root.
 *
 * @throws when it does not come in time
 */
export async function findInView(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted),
    { timeout: patience },
    selector,
  );
  const element = found.asElement();
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element as ElementHandle<Element>;
}

/**
 * Presses a control of the view wherever it stands, by the keyboard, as a screen reader's user does: what a script clicks
 * there does nothing. The tab must be in front.
 */
export async function pressInView(page: Page, selector: string): Promise<void> {
  await (await findInView(page, selector)).focus();
  await page.keyboard.press(' ');
}

export async function isReaderOpen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article') != null,
  );
}

/** Waits until the page shows itself again: no reading view, and its body in sight. @throws when it does not in time */
export async function waitForReaderClosed(page: Page, timeout = patience): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article') == null &&
      getComputedStyle(document.body).display !== 'none',
    { timeout },
  );
}

/** Reads the article from the reading view, or from a saved article's page, which has the same structure. */
export function readReaderView(page: Page): Promise<ReaderView> {
  return page.evaluate(readInPage);
}

/** Runs in the page, so it can use nothing from outside itself. */
function readInPage(): ReaderView {
  const root = document.querySelector('doc-sach-reader')?.shadowRoot ?? document;
  const textOf = (element: Element | null | undefined): string => {
    if (!element) return '';
    const copy = element.cloneNode(true) as Element;
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      node.data = node.data.replace(/\s+/g, ' ');
    }
    for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
    return (copy.textContent ?? '').replace(/ *\n */g, '\n').trim();
  };
  const itemTexts = (list: Element): string[] =>
    [...list.children].flatMap((item) => {
      const own = item.cloneNode(true) as Element;
      for (const inner of own.querySelectorAll('ul, ol')) inner.remove();
      return [textOf(own), ...[...item.querySelectorAll(':scope > ul, :scope > ol')].flatMap(itemTexts)];
    });
  const rowTexts = (table: HTMLTableElement): string[] =>
    [...table.rows].map((row) => [...row.cells].map(textOf).join(' | '));
  const blockTexts = (block: Element): string[] => {
    if (block.matches('figure, .media, .table-hint, hr')) return [];
    if (block.matches('p, h2, h3')) return [textOf(block)];
    if (block.matches('ul, ol')) return itemTexts(block);
    if (block instanceof HTMLTableElement) return rowTexts(block);
    return [...block.children].flatMap(blockTexts);
  };
  const mediaOf = (block: Element): { type: string; src: string }[] => {
    const embed = block.querySelector<HTMLAnchorElement>('a.embed');
    if (embed) return [{ type: 'youtube', src: embed.href }];
    const type = block.querySelector('audio') || block.matches('.audio') ? 'audio' : 'video';
    const sources = [...block.querySelectorAll('source')].map(({ src }) => ({ type, src }));
    // Where the browser cannot play it, a link stands in its place, which does not tell the address.
    return sources.length > 0 ? sources : [{ type, src: '' }];
  };

  const body = root.querySelector('article .body');
  const media = [...(body?.querySelectorAll('.media') ?? [])].flatMap(mediaOf);
  return {
    title: textOf(root.querySelector('article h1:not(.untitled)')),
    lead: textOf(root.querySelector('article > .lead')),
    author: textOf(root.querySelector('.byline .authors')),
    published: root.querySelector<HTMLTimeElement>('.byline time')?.dateTime ?? '',
    section: textOf(root.querySelector('.byline .section')),
    paras: [...(body?.children ?? [])].flatMap(blockTexts),
    headings: [...(body?.querySelectorAll('h2, h3') ?? [])].map(textOf),
    images: [...(body?.querySelectorAll('figure') ?? [])].map((figure) => ({
      src: figure.querySelector('img')?.src ?? '',
      caption: textOf(figure.querySelector('figcaption')),
    })),
    media: media.length > 0 ? media : null,
    visibleText: [...(root instanceof Document ? [root.body] : root.children)]
      .filter((element) => element instanceof HTMLElement && !element.matches('style'))
      // biome-ignore lint/performance/useDomNodeTextContent: what is in sight is what is asked for.
      .map((element) => (element as HTMLElement).innerText)
      .join('\n')
      .trim(),
  };
}

/** Waits until every picture of the view has loaded or failed, those below the screen's edge too. */
export async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.querySelector('doc-sach-reader')?.shadowRoot ?? document;
    const settled = [...root.querySelectorAll('img')].map((picture) => {
      picture.loading = 'eager';
      // A picture that cannot be shown is shown as such: that is for the reading view to do.
      return picture.decode().catch(() => undefined);
    });
    await Promise.all(settled);
  });
}
