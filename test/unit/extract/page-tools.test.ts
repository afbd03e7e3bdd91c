import { describe, expect, test } from 'vitest';
import { first, last, p, tell, title } from './small-page.ts';

const page = 'https://baothanhhoa.vn/mot-ngay-o-lang-bien-118342.htm';
const lead = 'Tóm tắt ngắn gọn về một ngày nơi làng biển.';
const words = [
  '<p class="pBody">Chia sẻ Facebook Zalo Twitter Sao chép liên kết</p>',
  '<ul><li>Chia sẻ</li><li>Facebook</li><li>Zalo</li><li>Twitter</li></ul>',
  '<div><div>Chia sẻ</div><div>Facebook</div><div>Zalo</div></div>',
  '<div><span>A-</span><span>A</span><span>A+</span></div>',
  '<p>Nghe bài viết</p>',
];
const pressed = [
  `<div>Chia sẻ: <a href="https://www.facebook.com/sharer/sharer.php?u=${page}">Facebook</a> <a href="https://zalo.me/share?u=${page}">Zalo</a> <a href="javascript:;">Sao chép liên kết</a></div>`,
  `<p class="pBody"><a href="https://twitter.com/intent/tweet?url=${page}"><img src="/x.png"></a> <a href="mailto:?subject=Hay">Gửi email</a></p>`,
  '<div><button>A-</button> <button>A</button> <button>A+</button></div>',
  '<p><a href="/print/7e65a7/118342.htm">In bài</a> | <a href="mailto:?subject=Hay">Gửi email</a></p>',
  '<div><span><a href="#">Nghe đọc bài</a></span></div>',
  '<p><a href="javascript:window.print()">In trang này</a> <a href="javascript:window.close()">Đóng</a></p>',
  '<p>Mời quý độc giả theo dõi Báo Thanh Hóa trên <a href="https://news.google.com/publications/abc">Google News</a></p>',
  '<p>Theo dõi Báo Thanh Hóa trên <a href="https://news.google.com/publications/abc"><img src="/g.png"> Google News</a></p>',
];

describe('rows of the page’s tools leave', () => {
  test.each([...words, ...pressed])('at the text’s edges: %s', (row) => {
    const text = { paras: [first, last], images: [] };
    expect(tell(row + p(first) + p(last))).toMatchObject(text);
    expect(tell(`${row}<h1 class="pTitle">${title}</h1>${p(first)}${p(last)}`, { inside: '' })).toMatchObject(
      text,
    );
    expect(tell(`${row}<p class="pHead">${lead}</p>${p(first)}${p(last)}`)).toMatchObject({ ...text, lead });
    expect(tell(`${p(first)}${p(last)}${row}<p class="pAuthor">Minh Hiếu</p>`)).toMatchObject({
      ...text,
      author: 'Minh Hiếu',
    });
  });
  test.each(pressed)('in the middle, by what is pressed: %s', (row) => {
    expect(tell(p(first) + row + p(last))).toMatchObject({ paras: [first, last], images: [] });
  });
});

describe('the same words in a text stay', () => {
  test.each([
    [
      'a sentence',
      p('Chia sẻ thông tin với bạn bè là thói quen.'),
      ['Chia sẻ thông tin với bạn bè là thói quen.'],
    ],
    [
      'a list that a line announces',
      '<p>Bà con thường dùng:</p><ul><li>Facebook</li><li>Zalo</li><li>Chia sẻ</li></ul>',
      ['Bà con thường dùng:', 'Facebook', 'Zalo', 'Chia sẻ'],
    ],
    [
      'names of networks',
      '<ul><li>Facebook</li><li>Zalo</li><li>Twitter</li></ul>',
      ['Facebook', 'Zalo', 'Twitter'],
    ],
    [
      'marks in a list',
      '<p>Xếp loại: A</p><ul><li>A</li><li>A-</li><li>A+</li></ul>',
      ['Xếp loại: A', 'A', 'A-', 'A+'],
    ],
    ['a heading', '<p class="pInterTitle">Chia sẻ</p>', ['Chia sẻ']],
    [
      'a sentence about Google News',
      p(
        'Bà con theo dõi tin trên <a href="https://news.google.com/x">Google News</a> mỗi sáng, rồi bàn mùa vụ.',
      ),
      ['Bà con theo dõi tin trên Google News mỗi sáng, rồi bàn mùa vụ.'],
    ],
    [
      'a word in a line, to be pressed',
      p('Bấm <span><a href="#">Chia sẻ</a></span> để gửi cho bà con.'),
      ['Bấm Chia sẻ để gửi cho bà con.'],
    ],
  ])('%s', (_, body, paras) => {
    expect(tell(p(first) + body + p(last)).paras).toEqual([first, ...paras, last]);
    expect(tell(p(first) + body).paras).toEqual([first, ...paras]);
  });
  test('between the lines of a text', () => {
    const body = `${p(first)}<p>Nghe bài viết</p>${p(last)}`;
    expect(tell(body).paras).toEqual([first, 'Nghe bài viết', last]);
  });
});
