import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../../src/article/article.ts';
import type { Library } from '../../../../src/library/store/database.ts';
import type { Drawing } from '../../../../src/library/transfer/export/epub/book-pictures.ts';
import { cell, wholeArticle } from '../../sharing/whole-article.ts';
import { faultsOfBook } from './books.ts';
import {
  articleOf,
  exported,
  figure,
  freshLibrary,
  highlightOf,
  noDrawing,
  pictureAddress,
  png,
  put,
} from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

function book(keys: string[] | null = null, drawing: Partial<Drawing> = {}) {
  return exported(library, 'epub', { keys, drawing: { ...noDrawing, ...drawing } });
}

const paragraph = (...inlines: Extract<Block, { kind: 'paragraph' }>['inlines']): Block => ({
  kind: 'paragraph',
  inlines,
});

const shapes: [string, Partial<Article>][] = [
  ['no text at all', { title: '', lead: [], blocks: [] }],
  ['a title and a section of which nothing is seen', { title: ' \u0007\u200b', section: ' \ufffe\u00a0' }],
  ['an odd title', { title: `A & B <c> "d" 'e' ]]> \u0007 \ud800 end`, section: 'Đời sống & <Xã hội>' }],
  ['verse', { blocks: [paragraph('Đất ơi,', { tag: 'br' }, 'lửa ơi', { tag: 'br' }, 'người còn đây.')] }],
  [
    'tables',
    {
      blocks: [
        {
          kind: 'table',
          caption: ['Bảng'],
          rows: [
            [cell('Năm', true), cell('Số', true)],
            [cell('2019', true), cell('5')],
          ],
        },
        { kind: 'table', caption: [], rows: [[cell('a', false, 2, 2), cell('b')], [cell('c')], []] },
        { kind: 'table', caption: ['Không có hàng'], rows: [] },
      ],
    },
  ],
  [
    'nested lists with values',
    {
      blocks: [
        {
          kind: 'list',
          ordered: true,
          marker: 'i',
          items: [
            {
              value: 4,
              inlines: ['Bốn'],
              lists: [
                { kind: 'list', ordered: false, items: [{ value: 3, inlines: ['chấm'], lists: [] }] },
                { kind: 'list', ordered: true, items: [{ value: -2, inlines: [], lists: [] }] },
              ],
            },
          ],
        },
        { kind: 'list', ordered: false, items: [] },
      ],
    },
  ],
  [
    'links like footnotes, links in links, links that nobody should follow, addresses that are no URI',
    {
      blocks: [
        paragraph({
          tag: 'sup',
          children: [{ tag: 'a', href: 'https://baothanhhoa.vn/a.htm#_ftn1', children: ['[1]'] }],
        }),
        paragraph({
          tag: 'a',
          href: 'https://a.test/',
          children: ['x', { tag: 'a', href: 'https://b.test/', children: ['y'] }],
        }),
        paragraph({ tag: 'a', href: 'https://a.test/x y|z?q=[1]&r={2}^`#a#b%zz', children: ['lạ'] }),
        paragraph({ tag: 'a', href: 'mailto:toa soan@baothanhhoa.vn', children: ['thư'] }),
        paragraph({ tag: 'a', href: 'tel:0237 385 2251', children: ['gọi'] }),
        paragraph({ tag: 'a', href: 'https://vi.wikipedia.org/wiki/Thanh_Hóa', children: ['Thanh Hóa'] }),
        paragraph({ tag: 'a', href: 'https://ten_la.test/', children: ['gạch dưới'] }),
        paragraph({
          tag: 'small',
          children: [
            { tag: 'code', children: ['a < b'] },
            { tag: 'u', children: [] },
          ],
        }),
      ],
    },
  ],
  ['a picture that is missing', { blocks: [figure('https://c.baothanhhoa.vn/img/khong con.jpg')] }],
  ['media', { blocks: wholeArticle.blocks }],
  [
    'a heading alone, an empty quotation',
    {
      blocks: [
        { kind: 'heading', level: 3, inlines: [] },
        { kind: 'quote', paragraphs: [] },
      ],
    },
  ],
];

describe('epubcheck finds nothing wrong', () => {
  test('with every shape of article in one book', async () => {
    for (const [index, [, shape]] of shapes.entries())
      await put(library, articleOf(1000 + index, shape), { pictures: [] });
    const { bytes, written } = await book();
    expect(written).toEqual({ written: shapes.length, damaged: 0 });
    expect(await faultsOfBook(bytes)).toEqual([]);
  });

  test('with pictures, highlights and notes', async () => {
    const key = 'baothanhhoa.vn/7';
    const blocks = [
      figure(pictureAddress(7, 1)),
      paragraph('Sông Mã chảy qua ', { tag: 'strong', children: ['xứ Thanh'] }, '.'),
      figure(pictureAddress(7, 2)),
    ];
    const highlights = [
      highlightOf(key, 'one-one-1', 'chảy qua xứ Thanh', { note: 'Ghi <chú> & hỏi' }),
      highlightOf(key, 'two-two-2', 'đã bị sửa mất', { colour: 'blue' }),
    ];
    await put(library, articleOf(7, { blocks, section: 'Văn hóa' }), { highlights });
    const { bytes } = await book([key]);
    expect(await faultsOfBook(bytes)).toEqual([]);
  });

  test('with pictures in forms that e-readers do not show, of which one becomes a JPEG', async () => {
    const webp = new TextEncoder().encode('RIFF0000WEBPVP8 ').buffer;
    const jpeg = smallestJpeg();
    const blocks = [figure(pictureAddress(8, 1)), figure(pictureAddress(8, 2)), figure(pictureAddress(8, 3))];
    await put(library, articleOf(8, { blocks }), {
      bytes: (src) => (src.endsWith('1.png') ? webp : src.endsWith('2.png') ? new ArrayBuffer(9) : png(src)),
    });
    const { bytes } = await book(null, { toJpeg: async () => jpeg });
    expect(await faultsOfBook(bytes)).toEqual([]);
    const names = Buffer.from(bytes).toString('latin1');
    expect(names).toContain('EPUB/pictures/article-0001-1.jpg');
    expect(names).not.toContain('EPUB/pictures/article-0001-2.');
    expect(names).toContain('EPUB/pictures/article-0001-3.png');
  });

  test('with a picture that was cut off behind a right beginning', async () => {
    const src = pictureAddress(9, 1);
    const cut = png(src).slice(0, 12);
    await put(library, articleOf(9, { blocks: [figure(src)] }), { bytes: () => cut });
    const { bytes } = await book(null, { canDecode: async ({ byteLength }) => byteLength > 12 });
    expect(await faultsOfBook(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('EPUB/pictures/');
    const [fault] = await faultsOfBook((await book()).bytes);
    expect(fault).toContain('PKG-021');
  });

  test('with nothing in it', async () => {
    const { bytes } = await book();
    expect(await faultsOfBook(bytes)).toEqual([]);
  });
});

test('the same articles at the same moment make the same book', async () => {
  for (const id of [1, 2, 3])
    await put(library, articleOf(id, { section: id === 2 ? 'Thể thao' : 'Văn hóa' }));
  const [one, other] = [await book(), await book()];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

test('epubcheck is there, and does find what is wrong', async () => {
  await put(library, articleOf(1));
  const { bytes } = await book();
  const cut = Buffer.from(bytes).subarray(0, bytes.length - 200);
  expect(await faultsOfBook(new Uint8Array(cut))).not.toEqual([]);
});

/** A JPEG of one grey pixel. */
function smallestJpeg(): ArrayBuffer {
  const base64 =
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}
