import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/article/article.ts';
import { toText } from '../../../src/sharing/to-text.ts';
import { emptyArticle } from '../reader/article.ts';
import { cell, wholeArticle } from './whole-article.ts';

test('an article with everything in it', () => {
  expect(toText(wholeArticle)).toBe(`Người giữ lửa ở làng gốm cổ

Bài và ảnh: Minh Hiếu
Thứ Năm, 07/05/2020, 08:10 – Văn hóa

Lò gốm cuối cùng vẫn đỏ lửa.

Xưởng rộng 40 m2 bên sông.


Giữ nghề

Đất ơi,
lửa ơi
người còn đây.

Vì sao ông giữ nghề?

- Vì nghề giữ tôi.

  Một.

  Hai.

1. Nhào đất
2. Nung
   – nhóm lò

Sản lượng
Năm | Chiếc
2019 | 1.200

[Ảnh: Bên lò nung.]

[Video: Mở lò.] http://media.dhcn.vn/lo.mp4

[Làng gốm] https://www.youtube.com/watch?v=abc123

* * *

Hết.

https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm`);
});

const link = (href: string, ...children: Inline[]): Inline => ({ tag: 'a', href, children });

const bodyOf = (...blocks: Block[]): string =>
  toText({ ...emptyArticle, title: '', url: '', blocks }).replace(/^\n+/, '');

test('what is not there leaves no gap', () => {
  expect(toText({ ...emptyArticle, title: 'Tên', url: 'javascript:alert(1)' })).toBe('Tên');
  const figure = {
    kind: 'figure',
    image: { src: 'http://a.test/1.jpg', alt: '', size: null },
    caption: [],
  } as const;
  expect(bodyOf({ kind: 'paragraph', inlines: ['Một.'] }, { ...figure, caption: [] }, figure2())).toBe(
    'Một.\n\n[Ảnh: Cầu]',
  );
});

test('a caption that names its kind does not say it twice', () => {
  const figure = { ...figure2(), caption: ['Ảnh: Lê Na'] } as Block;
  expect(bodyOf(figure)).toBe('[Ảnh: Lê Na]');
});

const figure2 = (): Block => ({
  kind: 'figure',
  image: { src: 'http://a.test/1.jpg', alt: 'Cầu', size: null },
  caption: [],
});

test('a heading at the beginning has no room above', () => {
  expect(
    toText({
      ...emptyArticle,
      title: '',
      url: '',
      blocks: [{ kind: 'heading', level: 3, inlines: ['Một'] }],
    }),
  ).toBe('Một');
});

test('a cell that spans stands once, its lines on one', () => {
  const inlines = ['Hai', { tag: 'br' as const }, 'dòng'];
  expect(
    bodyOf({
      kind: 'table',
      caption: [],
      rows: [[cell('Cả hàng', true, 2)], [cell('1'), { ...cell('2'), inlines }]],
    }),
  ).toBe('Cả hàng\n1 | Hai dòng');
});

test('an address that would run something is left out', () => {
  const block: Block = {
    kind: 'embed',
    provider: 'x.test',
    url: 'javascript:alert(1)',
    title: '',
    poster: null,
    caption: ['Chú thích'],
  };
  expect(bodyOf(block)).toBe('[x.test: Chú thích]');
});

test.each<[Inline[], string]>([
  [
    ['Xem ', link('https://a.test/bai?utm_source=x', 'bài này '), 'nhé.'],
    'Xem bài này (https://a.test/bai) nhé.',
  ],
  [['Xem ', link('https://www.a.test/', 'a.test'), '.'], 'Xem a.test.'],
  [[link('mailto:toasoan@a.test', 'Tòa soạn')], 'Tòa soạn (toasoan@a.test)'],
  [[link('https://a.test/g%E1%BB%91m%20c%E1%BB%95', 'gốm')], 'gốm (https://a.test/g%E1%BB%91m%20c%E1%BB%95)'],
  [
    [{ tag: 'em', children: [link('https://a.test/1', 'một', { tag: 'br' }, 'hai')] }],
    'một\nhai (https://a.test/1)',
  ],
  [['Chữ', link('https://a.test/1'), ' liền'], 'Chữ liền'],
  [[link('javascript:alert(1)', 'đây')], 'đây'],
])('a link tells where it leads: %j', (inlines, text) => {
  expect(bodyOf({ kind: 'paragraph', inlines })).toBe(text);
});

test('the second line of an item stands under its first', () => {
  const inlines = ['Một', { tag: 'br' as const }, 'tiếp'];
  expect(bodyOf({ kind: 'list', ordered: false, items: [{ inlines, lists: [] }] })).toBe('– Một\n  tiếp');
});

test('an ordered list counts as it was printed', () => {
  const item = (inline: string, value?: number) => ({
    inlines: [inline],
    lists: [],
    ...(value && { value }),
  });
  const list = { kind: 'list', ordered: true } as const;
  expect(bodyOf({ ...list, items: [item('Một', 3), item('Hai'), item('Ba', 9)] })).toBe(
    '3. Một\n4. Hai\n9. Ba',
  );
  expect(bodyOf({ ...list, marker: 'I', items: [item('Một', 3), item('Hai')] })).toBe('III. Một\nIV. Hai');
  expect(bodyOf({ ...list, marker: 'a', items: ['Một', 'Hai', 'Ba'].map((word) => item(word)) })).toBe(
    'a. Một\nb. Hai\nc. Ba',
  );
});
