import { expect, test } from 'vitest';
import type { Article, Block, Inline } from '../../../src/article/article.ts';
import { blockText } from '../../../src/article/block-text.ts';
import { leadBlock, passagesOf, titleBlock } from '../../../src/speech/passages.ts';
import { Script } from '../../../src/speech/script.ts';

const cell = (...inlines: Inline[]) => ({ header: false, columns: 1, rows: 1, inlines });
const image = { src: 'https://baothanhhoa.vn/a.jpg', alt: '', size: null };

const blocks: Block[] = [
  { kind: 'paragraph', inlines: ['Đoạn ', { tag: 'strong', children: ['một'] }, '.'] },
  { kind: 'separator' },
  { kind: 'heading', level: 2, inlines: ['Mục hai'] },
  { kind: 'quote', paragraphs: [['Lời một'], ['Lời hai', { tag: 'br' }, 'dòng ba']] },
  {
    kind: 'list',
    ordered: false,
    items: [
      {
        inlines: ['Ý một'],
        lists: [{ kind: 'list', ordered: true, items: [{ inlines: ['Ý con'], lists: [] }] }],
      },
      { inlines: ['Ý hai'], lists: [] },
    ],
  },
  {
    kind: 'table',
    caption: ['Bảng'],
    rows: [
      [cell('Xã'), cell('Hộ')],
      [cell(), cell()],
      [cell('Nga An'), cell('12')],
    ],
  },
  { kind: 'figure', image, caption: ['Ảnh chụp'] },
  { kind: 'figure', image, caption: [] },
  { kind: 'paragraph', inlines: ['***'] },
  { kind: 'paragraph', inlines: ['Hết.'] },
];

const article: Article = {
  key: 'baothanhhoa.vn/1',
  url: 'https://baothanhhoa.vn/bai-1.htm',
  title: 'Nhan đề',
  lead: ['Mở đầu.'],
  byline: null,
  published: null,
  section: null,
  blocks,
  words: 0,
};

const all = passagesOf(article, { captions: true, tables: true });
const texts = (captions: boolean, tables: boolean) =>
  passagesOf(article, { captions, tables }).map(({ text }) => text);

test('an article is read in order: title, lead, and each text of each block', () => {
  expect(texts(true, true)).toEqual([
    'Nhan đề',
    'Mở đầu.',
    'Đoạn một.',
    'Mục hai',
    'Lời một',
    'Lời hai\ndòng ba',
    'Ý một',
    'Ý con',
    'Ý hai',
    'Bảng',
    'Xã | Hộ',
    'Nga An | 12',
    'Ảnh chụp',
    'Hết.',
  ]);
});

test('captions and tables can be left out', () => {
  expect(texts(false, true)).not.toContain('Ảnh chụp');
  expect(texts(false, true)).toContain('Nga An | 12');
  expect(texts(true, false)).toContain('Ảnh chụp');
  expect(texts(true, false).join()).not.toMatch(/Bảng|Xã|Nga An/);
});

test('every passage stands in the text of its block where it says', () => {
  for (const { text, block, start } of all) {
    const found = blocks[block];
    const whole = { [titleBlock]: 'Nhan đề', [leadBlock]: 'Mở đầu.' }[block] ?? (found && blockText(found));
    expect(whole?.slice(start, start + text.length)).toBe(text);
  }
});

const script = new Script(all);

test.each<[string, number, number, string]>([
  ['a block', 0, 0, 'Đoạn một.'],
  ['a place in a block', 0, 5, 'Đoạn một.'],
  ['a block that is not read', 1, 0, 'Mục hai'],
  ['a later item of a list', 4, 'Ý một\nÝ con\nÝ h'.length, 'Ý hai'],
  ['the end of an item', 4, 'Ý một'.length, 'Ý con'],
  ['a row', 5, 'Bảng\nXã | Hộ\n | \nNga'.length, 'Nga An | 12'],
  ['past the end of a block', 3, 1000, 'Ý một'],
  ['the title', titleBlock, 0, 'Nhan đề'],
])('the sentence at the place of %s', (_, block, offset, text) => {
  expect(script.from(block, offset)?.passage.text).toBe(text);
});

test('past the last block is no sentence', () => {
  expect(script.from(blocks.length, 0)).toBeUndefined();
});

test('an article without text has no passages', () => {
  const empty = { ...article, title: '', lead: [], blocks: [] };
  expect(passagesOf(empty, { captions: true, tables: true })).toEqual([]);
});
