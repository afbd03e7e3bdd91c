import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/article.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { type Told, toldBy } from '../../truth/told.ts';

const address = 'http://baothanhhoa.vn/mot-ngay-o-lang-bien-118342.htm';
export const title = 'Một ngày ở làng biển';
export const first = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay.';
export const last = 'Chiều xuống, những con thuyền nối nhau cập bến, mang theo mẻ cá cuối ngày.';
export const p = (text: string) => `<p class="pBody">${text}</p>`;

/** What stands around the text of a small page. */
interface Page {
  before?: string;
  lead?: string;
  inside?: string;
  head?: string;
  /** The body's id; none leaves the body to be found by weight. */
  id?: string;
}

/** The article of a page with this body; throws the reason where there is none. */
export function read(
  body: string,
  {
    before = '',
    lead = '',
    inside = `<h1 class="pTitle">${title}</h1>`,
    head = '',
    id = 'dcontent',
  }: Page = {},
): Article {
  const source = `<html><head><meta property="og:title" content="${title}">${head}</head><body><main><article>
    <h1>${title}</h1>${before}${lead && `<div class="sapo">(Baothanhhoa.vn) - ${lead}</div>`}
    <div id="${id}">${inside}${body}</div></article></main></body></html>`;
  const { document } = new JSDOM(source, { url: address }).window;
  const extraction = extractArticle(document, new URL(address), locateByWeight);
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
}

/** What that article tells its reader. */
export const tell = (body: string, page?: Page): Told => toldBy(read(body, page));
