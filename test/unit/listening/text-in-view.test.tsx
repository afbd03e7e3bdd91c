// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { rangeOf } from '../../../src/listening/text-in-view.ts';
import { passagesOf } from '../../../src/speech/passages.ts';
import { emptyArticle } from '../reader/article.ts';
import { reader } from '../reader/reader.tsx';
import { find, show } from '../reader/show.tsx';

const cell = (text: string) => ({ header: false, columns: 1, rows: 1, inlines: [text] });
const article: Article = {
  ...emptyArticle,
  title: 'Mùa lúa mới',
  lead: ['Đồng đã ', { tag: 'strong', children: ['vàng'] }, '.'],
  blocks: [
    { kind: 'heading', level: 2, inlines: ['Trên đồng'] },
    {
      kind: 'paragraph',
      inlines: ['Dòng một', { tag: 'br' }, 'dòng hai ', { tag: 'em', children: ['nghiêng'] }],
    },
    { kind: 'separator' },
    { kind: 'quote', paragraphs: [['Câu thứ nhất.'], ['Câu thứ hai.']] },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          inlines: ['Lúa'],
          lists: [{ kind: 'list', ordered: true, items: [{ inlines: ['Nếp'], lists: [] }] }],
        },
        { inlines: ['Ngô'], lists: [] },
      ],
    },
    {
      kind: 'table',
      caption: ['Sản lượng'],
      rows: [[cell('Xã'), cell('Tấn')], [cell(''), cell('12')], [cell('')], [cell('Hết')]],
    },
    {
      kind: 'figure',
      image: { src: 'https://baothanhhoa.vn/a.jpg', alt: '', size: null },
      caption: ['Ảnh đồng lúa.'],
    },
    {
      kind: 'embed',
      provider: 'www.youtube.com',
      url: 'https://www.youtube.com/watch?v=1',
      title: 'Phim',
      poster: null,
      caption: ['Lời phim.'],
    },
    { kind: 'paragraph', inlines: ['Cuối bài.'] },
  ],
};

it('finds every word of every kind of block where it stands (jsdom, which has text and no layout)', () => {
  const shown = find(show(reader({ article })), 'article');
  const passages = passagesOf(article, { captions: true, tables: true });
  const found = passages.flatMap(({ text, block, start }) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => [
      word,
      rangeOf(shown, { block, start: start + index, end: start + index + word.length })?.toString(),
    ]),
  );
  expect(found.length).toBe(35);
  for (const [word, there] of found) expect(there).toBe(word);
});

it('finds a sentence that goes through marks and line breaks as one stretch', () => {
  const shown = find(show(reader({ article })), 'article');
  expect(rangeOf(shown, { block: -1, start: 0, end: 13 })?.toString()).toBe('Đồng đã vàng.');
  expect(rangeOf(shown, { block: 1, start: 0, end: 25 })?.toString()).toBe('Dòng một\ndòng hai nghiêng');
});

it('finds nothing where there is nothing', () => {
  const shown = find(show(reader({ article: { ...article, title: '' } })), 'article');
  expect(rangeOf(shown, { block: -2, start: 0, end: 3 })).toBeNull();
  expect(rangeOf(shown, { block: 99, start: 0, end: 3 })).toBeNull();
  expect(rangeOf(shown, { block: 0, start: 2, end: 2 })).toBeNull();
});
