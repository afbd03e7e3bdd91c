import type { Page } from 'puppeteer-core';

/** The box, in the window, of words that the view shows; it is scrolled to. */
export async function boxOfWords(page: Page, words: string) {
  const box = await page.evaluate((words) => {
    const root = document.querySelector('doc-sach-reader')?.shadowRoot ?? document;
    const article = root.querySelector('article');
    if (!article) return null;
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + words.length);
      texts.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      if (first && last)
        return {
          left: first.left,
          top: first.top + first.height / 2,
          right: last.right,
          bottom: last.top + last.height / 2,
        };
    }
    return null;
  }, words);
  if (!box) throw new Error(`the view does not show “${words}”`);
  return box;
}

/** Selects words as a mouse does, from their first sign to their last. @param to ends with these, further down */
export async function selectByMouse(page: Page, words: string, to = words): Promise<void> {
  await boxOfWords(page, to);
  const begin = await boxOfWords(page, words);
  const end = to === words ? begin : await boxOfWordsInPlace(page, to);
  await page.mouse.move(begin.left + 1, begin.top);
  await page.mouse.down();
  await page.mouse.move(end.right - 4, end.bottom, { steps: 4 });
  await page.mouse.move(end.right, end.bottom, { steps: 2 });
  await page.mouse.up();
}

/** The same without scrolling, where something else was scrolled to. */
async function boxOfWordsInPlace(page: Page, words: string) {
  const at = await page.evaluate(() => scrollY);
  const box = await boxOfWords(page, words);
  const moved = (await page.evaluate(() => scrollY)) - at;
  await page.evaluate((at) => scrollTo({ top: at, behavior: 'instant' }), at);
  return { ...box, top: box.top + moved, bottom: box.bottom + moved };
}

/** The words that are painted, by colour. Highlights are the document's, so that a test sees the extension's. */
export const painted = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['yellow', 'green', 'blue', 'pink'].flatMap((colour) => {
        const ranges = [...(CSS.highlights.get(`doc-sach-marked-${colour}`) ?? [])];
        return ranges.length === 0 ? [] : [[colour, ranges.map(String).join(' … ')]];
      }),
    ),
  );
