import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { dropTeasers } from '../../../src/extract/clean/drop-teasers.ts';
import { Gone } from '../../../src/extract/clean/gone.ts';
import { locateById } from '../../../src/extract/locate/locate-by-site.ts';
import { readPage } from '../../../src/extract/page/read-page.ts';
import { first, last, p, tell } from './small-page.ts';

const unmarked = { inside: '', id: 'x' };

test('templates that outweigh a brief are not weighed', () => {
  const tokens = Array.from({ length: 12 }, (_, index) => `{bai_viet_lien_quan.${index}}`).join(', ');
  const templates = `<div>${`<p>${tokens}</p>`.repeat(12)}</div>`;
  // Were they text, all from the title down to them would be the article.
  const prices = '<div><div>Tôm sú</div><div>Mực ống</div><div>Ghẹ xanh</div></div>';
  const told = tell(templates, { ...unmarked, before: `<div>${p(first)}${p(last)}</div>${prices}` });
  expect(told.paras).toEqual([first, last]);
});

test('whether a body holds anything is known from its first word', () => {
  const body = `<div id="dcontent"><p> </p>${p(first).repeat(50)}</div>`;
  const { window } = new JSDOM(`<main>${body}</main>`);
  const read = Object.getOwnPropertyDescriptor(window.Node.prototype, 'textContent')?.get;
  const lengths: number[] = [];
  Object.defineProperty(window.Node.prototype, 'textContent', {
    configurable: true,
    get(this: Node) {
      const text: string | null = read?.call(this) ?? null;
      lengths.push(text?.length ?? 0);
      return text;
    },
  });
  expect(locateById(window.document)?.bodies).toHaveLength(1);
  expect(Math.max(0, ...lengths)).toBeLessThan(first.length * 2);
});

test.each([
  ['white space', '<p>&nbsp;</p> <br>', 0],
  ['a picture', '<p><img src="/a.jpg"></p>', 1],
  ['a word', '<p> </p><p>Một</p>', 1],
])('a second body with %s', (_, inside, more) => {
  const source = `<div id="dcontent">${p(first)}</div><div id="dcontent">${inside}</div>`;
  expect(locateById(new JSDOM(source).window.document)?.bodies).toHaveLength(1 + more);
});

test('between teasers that have left no white space piles up', () => {
  const teaser = (id: number) =>
    `<div><a href="/bai-${id}.htm"><img src="/a.jpg"></a><h3><a href="/bai-${id}.htm">Bài khác</a></h3></div>`;
  const teasers = Array.from({ length: 20 }, (_, index) => teaser(2000 + index)).join('\n');
  const source = `<main>${p(first)}\n${teasers}\n${p(last)}</main>`;
  const { document } = new JSDOM(source, { url: 'http://baothanhhoa.vn/' }).window;
  const url = new URL('http://baothanhhoa.vn/cho-ca-118342.htm');
  const page = readPage(document, url, 'baothanhhoa.vn/118342', () => undefined);
  dropTeasers({ body: document.body, page, gone: new Gone(), remove: (node) => node.remove() });
  const main = document.querySelector('main');
  expect([...(main?.children ?? [])].map(({ textContent }) => textContent)).toEqual([first, last]);
  expect(main?.childNodes).toHaveLength(3);
});
