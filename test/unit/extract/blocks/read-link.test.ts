import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/extract-article.ts';

const address = 'http://baothanhhoa.vn/mot-ngay-o-lang-bien-118342.htm';

/** Where a link in an article's text leads; null where only its words are left. */
function targetOf(href: string, head = ''): string | null {
  const source = `<head>${head}</head><body><h1>Một ngày ở làng biển</h1><div id="dcontent"><p class="pBody">Sáng
    sớm, bà con đã ra đồng. Xem <a href="${href}">bảng ở cuối bài</a>.</p></div></body>`;
  const { document } = new JSDOM(source, { url: address }).window;
  const extraction = extractArticle(document, new URL(address), null);
  if (!extraction.ok) throw new Error(extraction.reason);
  const [block] = extraction.article.blocks;
  if (block?.kind !== 'paragraph') throw new Error('The text is not there.');
  const link = block.inlines.find((inline) => typeof inline === 'object' && inline.tag === 'a');
  if (link === undefined) expect(block.inlines.join('')).toContain('Xem bảng ở cuối bài.');
  return typeof link === 'object' && link.tag === 'a' ? link.href : null;
}

test.each([
  '#bang',
  '/mot-ngay-o-lang-bien-118342.htm#bang',
  'https://www.baothanhhoa.vn/mot-ngay-o-lang-bien-118342.htm?x=1#bang',
  '/van-hoa/mot-ngay/118342.htm#bang',
])('%s is a place in this page, which the reading view would only leave', (href) => {
  expect(targetOf(href)).toBeNull();
  expect(targetOf(href, '<base href="http://baothanhhoa.vn/van-hoa/">')).toBeNull();
});

test.each([
  ['/ben-xua-198765.htm#bang', 'http://baothanhhoa.vn/ben-xua-198765.htm#bang'],
  ['https://a.test/118342.htm#bang', 'https://a.test/118342.htm#bang'],
  ['mailto:toasoan@a.test', 'mailto:toasoan@a.test'],
  // What would tell where it was found.
  ['https://a.test/x?id=1&amp;utm_source=baothanhhoa&amp;fbclid=q#y', 'https://a.test/x?id=1#y'],
])('%s leads to somewhere else', (href, target) => {
  expect(targetOf(href)).toBe(target);
});

test('the article’s own address is kept without what tells who passed it on', () => {
  const { document } = new JSDOM(
    '<h1>Một ngày ở làng biển</h1><div id="dcontent"><p class="pBody">Sáng sớm, bà con đã ra đồng gieo mạ.</p></div>',
  ).window;
  const extraction = extractArticle(document, new URL(`${address}?utm_source=zalo&page=2&zarsrc=30#x`), null);
  expect(extraction.ok && extraction.article.url).toBe(`${address}?page=2`);
});
