import { pageFolders } from '../truth/page-folders.ts';
import type { ServedPage } from './harness/find-page.ts';

/** A page folder as the server serves it. */
export function served(name: string): ServedPage {
  const folder = pageFolders().find((page) => page.name === name);
  if (!folder) throw new Error(`test/pages has no ${name}`);
  return { url: folder.expected.url, html: folder.source };
}

const paragraph = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay. '.repeat(6);

/** A page of an article of its own, for what the page folders do not hold. */
export function article(id: number, body: string, head = ''): ServedPage {
  return {
    url: `http://baothanhhoa.vn/bai-so-${id}.htm`,
    html: Buffer.from(
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài số ${id} | Báo Thanh Hóa</title>
      <meta property="article:section" content="Thử nghiệm">${head}</head>
      <body><main><h1>Bài số ${id}</h1>${body}</main></body></html>`,
    ),
  };
}

/** A body long enough to scroll, with a link to another article. */
export const longBody = (linkTo: number): string =>
  `<div id="dcontent"><p class="pBody"><a id="link" href="/bai-so-${linkTo}.htm">Bài khác</a></p>${`<p class="pBody">${paragraph}</p>`.repeat(30)}</div>`;

export const list: ServedPage = {
  url: 'http://baothanhhoa.vn/thoi-su',
  html: Buffer.from(
    '<!doctype html><meta charset="utf-8"><title>Thời sự</title><ul><li><a id="link" href="/bai-so-1001.htm">Bài số 1001</a></li></ul>',
  ),
};
