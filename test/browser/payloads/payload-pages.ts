import { payloads } from '../../payloads/index.ts';
import type { Payload } from '../../payloads/payload.ts';
import type { ServedPage } from '../harness/find-page.ts';
import { article } from '../sample.ts';

export const sentence = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay.';
const paragraph = `<p class="pBody">${sentence}</p>`;

/** A page of an article that holds one payload. */
export interface PayloadPage extends ServedPage {
  name: string;
  /** The article's number. */
  id: number;
}

const firstId = 7001;

/** Each payload in a page of its own, as a server sends it. */
export const payloadPages: readonly PayloadPage[] = payloads.map(({ name, html }, at) => ({
  ...article(firstId + at, `<div id="dcontent">${paragraph}${html}${paragraph}</div>`),
  name,
  id: firstId + at,
}));

const inPage = 30;

/**
 * Pages that hold many payloads, each parsed by itself so that none swallows the others, and put into the page by its
 * own script. Those that leave are none of them.
 */
export function crowdedPages(beforeAll: string): ServedPage[] {
  const staying = payloads.filter(({ leaves }) => !leaves);
  const pages: ServedPage[] = [];
  for (let at = 0; at < staying.length; at += inPage)
    pages.push(crowdedPage(6901 + pages.length, staying.slice(at, at + inPage), beforeAll));
  return pages;
}

function crowdedPage(id: number, held: readonly Payload[], before: string): ServedPage {
  const list = JSON.stringify(held.map(({ html }) => html)).replaceAll('<', '\\u003c');
  const fill = `<script>
    for (const html of ${list}) {
      const part = document.createElement('section');
      part.append(...new DOMParser().parseFromString('<!doctype html><body>' + html, 'text/html').body.childNodes);
      document.getElementById('dcontent').append(part);
    }</script>`;
  return article(id, `<div id="dcontent">${paragraph.repeat(3)}</div>${fill}`, `<script>${before}</script>`);
}
