import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const facebook =
  '<a href="https://www.facebook.com/sharer/sharer.php?u=http://baothanhhoa.vn/x-1.htm">Facebook</a>';
const zalo = '<a href="https://sp.zalo.me/share_inline?u=x">Zalo</a>';
const copy = '<a href="javascript:void(0)">Sao chép liên kết</a>';
const text = p(first) + p(last);

/** A body with something before, between and behind its two lines. */
const around = (markup: string) => tell(markup + p(first) + markup + p(last) + markup);
const atEdges = (markup: string) => tell(markup + text + markup);

describe('controls leave, wherever they stand', () => {
  test.each([
    ['links to share by', `<div>${facebook} ${zalo} ${copy}</div>`],
    [
      'the same behind a label, in a line of text by its class',
      `<p class="pBody">Chia sẻ: ${facebook} ${zalo}</p>`,
    ],
    [
      'the same in a list',
      `<ul><li>${facebook}</li><li>${zalo}</li><li><a href="mailto:?subject=x">E-mail</a></li></ul>`,
    ],
    ['one of them', `<p>${facebook}</p>`],
    [
      'signs instead of words',
      '<div><a href="https://twitter.com/intent/tweet?u=1"><img src="/icons/t.png"></a></div>',
    ],
    ['larger and smaller type', '<div><a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>'],
    ['the print view', '<div><a href="/print/7e65a7c0/118342.htm">In bài</a></div>'],
    [
      'where to follow the newspaper',
      '<p>Theo dõi Báo Thanh Hóa trên <a href="https://news.google.com/publications/a"><img src="/g.png"> Google News</a></p>',
    ],
  ])('%s', (_, markup) => {
    expect(around(markup)).toMatchObject({ paras: [first, last], images: [], lead: '', author: '' });
  });
});

describe('labels without links leave at the edges of the text', () => {
  test.each([
    ['services', '<p>Chia sẻ Facebook Zalo Twitter Sao chép liên kết</p>'],
    [
      'services without a space between',
      '<div><span>Chia sẻ</span><span>Facebook</span><span>Zalo</span></div>',
    ],
    ['type', '<p>A- A A+</p>'],
    ['listening', '<div>Nghe bài viết</div>'],
    ['listening, as a link to nowhere', '<p><a href="#">Nghe đọc bài</a></p>'],
  ])('%s', (_, markup) => {
    expect(atEdges(markup)).toMatchObject({ paras: [first, last], author: '' });
  });
});

describe('what only looks like controls stays', () => {
  test.each([
    ['a sentence about services', '<p>Chia sẻ Facebook, Zalo của nhà trường cho phụ huynh.</p>'],
    [
      'a sentence that links to a service',
      '<p>Bà con mua cá qua <a href="https://www.facebook.com/langbien">trang Facebook của làng</a> mỗi sáng.</p>',
    ],
    [
      'a sentence with a link to nowhere',
      '<p>Theo <a href="#">báo cáo của xã</a>, vụ cá nam năm nay được mùa.</p>',
    ],
    ['a label between two lines', '<p>Nghe bài</p>'],
    ['who to write to', '<p>Liên hệ: <a href="mailto:lang@bien.vn">lang@bien.vn</a></p>'],
  ])('%s', (_, markup) => {
    expect(tell(p(first) + markup + p(last)).paras).toHaveLength(3);
  });
});
