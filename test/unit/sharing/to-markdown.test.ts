import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { bodyToMarkdown, toMarkdown } from '../../../src/sharing/to-markdown.ts';
import { emptyArticle } from '../reader/article.ts';
import { cell, wholeArticle } from './whole-article.ts';

test('an article with everything in it', () => {
  expect(toMarkdown(wholeArticle)).toBe(`# Người giữ lửa ở làng gốm cổ

Bài và ảnh: Minh Hiếu\\
Thứ Năm, 07/05/2020, 08:10 – Văn hóa

**Lò gốm cuối cùng vẫn đỏ lửa.**

Xưởng rộng 40 m<sup>2</sup> bên sông.

## Giữ nghề

Đất ơi,\\
lửa ơi\\
người còn đây.

**Vì sao ông giữ nghề?**

\\- Vì nghề giữ tôi.

> Một.
>
> Hai.

1. Nhào đất
2. Nung
   - nhóm lò

**Sản lượng**

| Năm | Chiếc |
| - | - |
| 2019 | 1.200 |

![Bên lò nung.](http://c.baothanhhoa.vn/img/lo-gom.jpg)

*Bên lò nung.*

[Video](http://media.dhcn.vn/lo.mp4)

*Mở lò.*

[Làng gốm (www.youtube.com)](https://www.youtube.com/watch?v=abc123)

---

Hết.

Nguồn: <https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm>
`);
});

test('the body alone', () => {
  const body = bodyToMarkdown(wholeArticle);
  expect(body.startsWith('**Lò gốm')).toBe(true);
  expect(body.endsWith('Hết.\n')).toBe(true);
  expect(bodyToMarkdown(emptyArticle)).toBe('');
});

const bodyOf = (...blocks: Block[]): string => bodyToMarkdown({ ...emptyArticle, blocks });

describe('tables', () => {
  test('without names of columns; a cell that spans; lines and bars in cells', () => {
    const inlines = ['x', { tag: 'br' as const }, 'y|z'];
    expect(
      bodyOf({
        kind: 'table',
        caption: [],
        rows: [
          [cell('A', false, 1, 2), cell('B', false, 2)],
          [cell('C'), { ...cell(''), inlines }],
        ],
      }),
    ).toBe(`| | | |
| - | - | - |
| A | B | |
| | C | x<br>y\\|z |
`);
  });

  test('names of rows are bold', () => {
    const markdown = bodyOf({ kind: 'table', caption: [], rows: [[cell('Năm', true), cell('2019')]] });
    expect(markdown).toContain('| **Năm** | 2019 |');
  });
});

test('a picture’s own alternative text is not lost for its caption', () => {
  const image = { src: 'http://a.test/1.jpg', alt: 'Cầu treo', size: null };
  expect(bodyOf({ kind: 'figure', image, caption: ['Bên cầu.'] })).toBe(
    '![Cầu treo](http://a.test/1.jpg)\n\n*Bên cầu.*\n',
  );
});

test('addresses that would run something never appear', () => {
  const href = 'javascript:alert(1)';
  const markdown = toMarkdown({
    ...emptyArticle,
    url: href,
    lead: [{ tag: 'a', href, children: ['đây'] }],
    blocks: [
      { kind: 'paragraph', inlines: [{ tag: 'a', href: 'data:text/html,x', children: ['kia'] }] },
      { kind: 'figure', image: { src: href, alt: '', size: null }, caption: ['Ảnh cũ'] },
      { kind: 'video', sources: [{ src: href, type: null }], poster: href, size: null, caption: [] },
      { kind: 'embed', provider: 'x.test', url: href, title: 'Phim', poster: null, caption: [] },
    ],
  });
  expect(markdown).not.toMatch(/javascript|data:/);
  expect(markdown).toContain('**đây**\n\nkia\n\n\\[Ảnh]\n\n*Ảnh cũ*\n\nVideo\n\nPhim (x.test)\n');
});
