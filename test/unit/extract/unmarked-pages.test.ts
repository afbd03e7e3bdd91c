import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { type Told, toldBy } from '../../truth/told.ts';

const address = 'http://baothanhhoa.vn/mua-gat-tren-doi-cao-119042.htm';
const title = 'Mùa gặt trên đồi cao';
const lead = 'Ruộng bậc thang ở bản Pù chín muộn hơn dưới xuôi cả tháng, và năm nay thì chín rộ.';
const first = 'Từ tờ mờ sáng, cả bản đã dắt nhau lên đồi, người gùi liềm, người gùi cơm nắm với muối vừng.';
const second =
  'Lúa ở đây gặt bằng hái nhắt, từng bông một, cho nên mười người làm cả ngày mới xong một thửa.';
const third = 'Già bản bảo rằng gặt chậm thì chim trời cũng được phần, năm sau chúng lại về báo mùa cho dân.';
const last = 'Chiều xuống, từng gùi thóc nối nhau xuôi dốc, mùi rơm mới theo gió tràn vào đến tận bếp.';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const picture = '<p><i><img src="/a.jpg" width="800" height="533"></i></p>';
const heading = `<h1>${title}</h1><div>08:10 02/10/2024</div>`;

/** A page without any id or class. */
function tell(
  main: string,
  head = `<title>${title}</title><meta property="og:title" content="${title}">`,
): Told {
  const source = `<html><head>${head}</head><body>
    <header><a href="/">Báo Thanh Hóa</a><nav><a href="/thoi-su">Thời sự</a></nav></header>${main}</body></html>`;
  const { document } = new JSDOM(source, { url: address }).window;
  const extraction = extractArticle(document, new URL(address), locateByWeight);
  if (!extraction.ok) throw new Error(extraction.reason);
  return toldBy(extraction.article);
}

describe('where the article goes on', () => {
  const advertisement = '<div><iframe src="https://ads.example.test/x"></iframe></div>';
  const most = p(first, second, third, first.replace('sáng', 'mai'), second.replace('mười', 'tám'));
  const [tail, video] = [`<div>${p(last)}</div>`, '<div><video src="/mua-gat.mp4"></video></div>'];

  test.each([
    ['a box below an advertisement', `<div>${heading}<div>${most}</div>${advertisement}${tail}</div>`],
    ['a section', `<div>${heading}<div>${most}</div><section>${p(last)}</section></div>`],
    ['a box one level up', `<div><div>${heading}${most}</div>${advertisement}${tail}</div>`],
  ])('%s', (_, main) => {
    expect(tell(main).paras.at(-1)).toBe(last);
  });

  test('a box with a video', () => {
    expect(tell(`<div>${heading}<div>${most}</div>${advertisement}${video}</div>`).media).toHaveLength(1);
  });

  test('a box with the author’s line', () => {
    const told = tell(`<div>${heading}<div>${most}</div>${advertisement}<div>${p('Hà Vy')}</div></div>`);
    expect(told.author).toBe('Hà Vy');
  });

  test.each(['(Theo TTXVN)', '(Nguồn: TTXVN)', 'Theo TTXVN'])(
    'the source %s below the author’s line',
    (source) => {
      const told = tell(`<div>${heading}<div>${most}${p(last, 'Hà Vy', source)}</div></div>`);
      expect(told).toMatchObject({ author: `Hà Vy - ${source}` });
      expect(told.paras.at(-1)).toBe(last);
    },
  );

  test.each([
    ['a form', `<div><form><p>${last}</p><input name="thu"><button>Gửi</button></form></div>`],
    ['a card with a portrait', `<div><img src="/tg.jpg" width="80" height="80"><p>${last}</p></div>`],
    ['another article', `<article><h2><a href="/khac-2345.htm">Bài khác</a></h2>${p(last, first)}</article>`],
  ])('not in %s', (_, other) => {
    expect(tell(`<main><div>${heading}<div>${most}</div></div>${other}</main>`).paras).not.toContain(last);
  });
});

describe('what surrounds every article', () => {
  const imprint = p(
    'Cơ quan ngôn luận của Đảng bộ tỉnh. Giấy phép số 12/GP-BTT cấp ngày 01/02/2020, in tại nhà in của tỉnh nhà.',
    'Tổng Biên tập: Lê Văn Bền',
    'Tòa soạn: số 9 phố Cửa Hậu. Bản quyền thuộc về tòa báo, cấm chép lại dưới mọi hình thức khi chưa được phép.',
  );
  const comments = `<section><h3>Bình luận (2)</h3><textarea></textarea>
    <ul><li><b>Người xa quê</b><p>${third}</p><a>Trả lời</a></li><li><b>Bạn đọc</b><p>${last}</p><a>Trả lời</a></li></ul></section>`;

  test.each([
    ['the imprint in a footer', `<footer>${imprint}</footer>`],
    ['the imprint in a box', `<div><div>${imprint}</div></div>`],
    ['the imprint in bare lines', imprint],
    ['comments', comments],
    ['comments and imprint', `${comments}${comments}<div>${imprint}</div>`],
  ])('%s', (_, around) => {
    expect(tell(`<div>${heading}${p(first)}</div>${around}`).paras).toEqual([first]);
  });

  test('is no article by itself', () => {
    expect(() => tell(`<h1>${title}</h1><div>${imprint}</div>`)).toThrow('no-content');
  });

  test('a sentence with the words of an imprint stays', () => {
    const sentence = 'Theo giấy phép số 12/GP, bản quyền thuộc về cả bản, không của riêng một nhà nào.';
    expect(tell(`<div>${heading}${p(first, sentence)}</div>`).paras).toEqual([first, sentence]);
    expect(tell(`<div>${heading}${p(first, sentence, last)}</div>${imprint}`).paras).toEqual([
      first,
      sentence,
      last,
    ]);
  });

  test.each([
    ['the number of comments', '<div>3 bình luận</div>', '<form><textarea></textarea></form>'],
    ['an article’s own part about comments', '<h2>Bình luận</h2>', '<span>Trả lời</span>'],
  ])('a body that begins with %s stays', (_, before, after) => {
    const main = `${heading}<div>${before}${p(first, second, third)}${after}</div>`;
    expect(tell(main).paras).toEqual(expect.arrayContaining([first, second, third]));
  });

  test.each([
    ['leads to itself', `<article><h2><a href="${address}">${title}</a></h2>${p(first, second)}</article>`],
    [
      'is no title',
      `${heading}<article>${p(first)}<h2><a href="/khac-2345.htm">Mùa trước</a></h2>${p(second)}</article>`,
    ],
  ])('an article with a linked heading that %s stays', (_, main) => {
    expect(tell(main).paras).toEqual(expect.arrayContaining([first, second]));
  });

  test('the way to the page', () => {
    const way = '<ol><li><a href="/">Trang chủ</a></li><li><a href="/doi-song">Đời sống</a></li></ol>';
    expect(tell(`<div>${way}${heading}${p(first, second)}</div>`).paras).toEqual([first, second]);
  });

  test('the article’s own footer stays', () => {
    const told = tell(
      `<article>${heading}<div>${p(first)}</div><footer>${p('Hà Vy', '<i>Bài cuối: Mùa sau.</i>')}</footer></article>`,
    );
    expect(told).toMatchObject({ author: 'Hà Vy', paras: [first, 'Bài cuối: Mùa sau.'] });
  });
});

describe('the title', () => {
  test('in a lesser heading, below the newspaper’s name in its other order', () => {
    const main = `<h2><a href="/khac-2345.htm">Bài khác</a></h2><div><h2>${title}</h2>${p(first, second)}</div>`;
    const told = tell(main, `<title>${title} - Báo Thanh Hóa điện tử</title>`);
    expect(told).toMatchObject({ title, paras: [first, second] });
  });
});

describe('a table that places the page', () => {
  const menu = '<td><a href="/khac-2345.htm">Bài khác</a></td>';
  test('with the heading in a cell', () => {
    const told = tell(`<table><tr>${menu}<td>${heading}${p(first, second)}</td></tr></table>`);
    expect(told).toMatchObject({ title, paras: expect.arrayContaining([first, second]) });
  });
  test('with the paragraphs in one', () => {
    const told = tell(`<div>${heading}<table><tr><td>1</td><td>${p(first, second)}</td></tr></table></div>`);
    expect(told.paras).toEqual(expect.arrayContaining([first, second]));
  });
  test('a table of long cells stays one', () => {
    const rows = [first, second, third].map((text) => `<tr><td>Bước</td><td>${p(text)}</td></tr>`).join('');
    expect(tell(`<div>${heading}${p(last)}<table>${rows}</table></div>`).paras).toEqual([
      last,
      ...[first, second, third].map((text) => `Bước | ${text}`),
    ]);
  });
});

describe('the lead', () => {
  const summary = `<meta property="og:title" content="${title}"><meta property="og:description" content="${lead}">`;
  const share =
    '<div><a href="https://facebook.com/sharer">Facebook</a><a href="https://zalo.me/x">Zalo</a></div>';

  test.each([
    ['a heading', `<h2>${lead}</h2>`],
    ['a plain line', p(lead)],
    ['below a row of links', `${share}<p><b>(Baothanhhoa.vn) - ${lead}</b></p>`],
  ])('%s', (_, line) => {
    expect(tell(`<div>${heading}${line}${p(first, second)}</div>`, summary).lead).toBe(lead);
  });

  test('outside a known body', () => {
    const told = tell(
      `<article>${heading}<h2>${lead}</h2><div id="dcontent">${p(first)}</div></article>`,
      summary,
    );
    expect(told).toMatchObject({ lead, paras: [first] });
  });

  test('in bold, where nothing declares it', () => {
    const told = tell(`<div>${heading}<p><b>${lead}</b></p>${p(first, second)}</div>`);
    expect(told).toMatchObject({ lead, paras: [first, second] });
  });

  test('the fuller of two copies, shown once', () => {
    const cut = `<div><b>(Baothanhhoa.vn) - ${lead.slice(0, 50)}...</b></div>`;
    const told = tell(`<div>${heading}${cut}<div>${p(lead, first, second)}</div></div>`, '');
    expect(told).toMatchObject({ lead, paras: [first, second] });
  });
});

describe('captions without a class', () => {
  const caption = 'Chị Hà Thị Nơi gặt thửa ruộng đầu bản.';
  const told = (below: string, above = picture) =>
    tell(`<div>${heading}${p(first)}${above}${below}${p(second, last)}</div>`);

  test.each([
    ['a short line below a picture alone', p(caption)],
    ['a line in italics', `<p><em>${caption}</em></p>`],
    ['with the title glued before it', `<p><span>${title}</span>${caption}</p>`],
  ])('%s', (_, below) => {
    expect(told(below)).toMatchObject({ images: [{ caption }], paras: [first, second, last] });
  });

  test.each([
    [
      'centred small print',
      '<div align="center"><img src="/a.jpg"></div>',
      `<p align="center"><small>${caption}</small></p>`,
    ],
    ['a box with a line', '', `<div><img src="/a.jpg"><div style="font-style:italic">${caption}</div></div>`],
    ['a centred box', '', `<center><img src="/a.jpg"><br><small><i>${caption}</i></small></center>`],
    [
      'elements of the page’s own',
      '',
      `<x-photo><img src="/a.jpg"><x-caption>${caption}</x-caption></x-photo>`,
    ],
  ])('%s', (_, above, below) => {
    expect(told(below, above)).toMatchObject({ images: [{ caption }], paras: [first, second, last] });
  });

  test('who took the picture tells it even where classes tell other things', () => {
    const line = 'Ruộng bậc thang bản Pù. Ảnh: Hà Vy';
    const body = `<div id="dcontent"><p class="pBody">${first}</p>${picture}${p(line)}<p class="pBody">${last}</p></div>`;
    expect(tell(heading + body)).toMatchObject({ images: [{ caption: line }], paras: [first, last] });
  });

  test.each([
    ['what somebody says', '“Gặt đi cho kịp nắng”, già bản giục.'],
    ['a line as long as the text is', third.repeat(2)],
    ['a stanza', 'Lúa chín vàng nương,<br>người chín câu thương.'],
  ])('not %s', (_, line) => {
    expect(told(p(line))).toMatchObject({ images: [{ caption: '' }] });
  });
});

describe('the author’s line without a class', () => {
  const author = (line: string, end = p(first, last)) => tell(`<div>${heading}${end}${p(line)}</div>`).author;

  test.each([
    'CTV',
    'T.T',
    'Nhóm PV Kinh tế',
    'Ban Bạn đọc',
    'Hội Nông dân xã Pù Nhi',
    'Luật sư Lê Văn Bền (Đoàn Luật sư tỉnh)',
    'Thượng tá Lê Văn Bền, Phó Trưởng Công an huyện',
    'Nguồn: Cổng TTĐT huyện Mường Lát',
    'Ảnh và lời: Hà Vy',
  ])('%s', (line) => {
    expect(author(line)).toBe(line);
  });

  test.each([
    ['a stanza', '<p>Lúa chín vàng nương<br>người chín câu thương</p>'],
    ['a list', '<ul><li>Liềm</li><li>Gùi</li></ul>'],
    ['a table', '<table><tr><th>Thửa</th><th>Gùi</th></tr><tr><td>1</td><td>9</td></tr></table>'],
  ])('below %s', (_, end) => {
    expect(author('Hà Vy', p(first) + end)).toBe('Hà Vy');
  });

  test.each([
    ['a note in italics', '<p><em>Còn một kỳ nữa, đăng vào tuần sau.</em></p>'],
    ['a correction', p('Đính chính: thửa ruộng rộng ba sào, không phải ba mẫu.')],
  ])('above %s', (_, note) => {
    const told = tell(`<div>${heading}${p(first, last, 'Hà Vy')}${note}</div>`);
    expect(told.author).toBe('Hà Vy');
    expect(told.paras).toHaveLength(3);
  });

  test.each(['HẾT', 'Mường Lát, tháng Mười', 'Lúa về đầy sân', 'Danh sách: Lê An'])('not %s', (line) => {
    expect(author(line)).toBe('');
  });
});

describe('lines that no tag parts', () => {
  test('elements of the page’s own', () => {
    expect(
      tell(`<x-page>${heading}<x-body><x-line>${first}</x-line><x-line>${second}</x-line></x-body></x-page>`)
        .paras,
    ).toEqual([first, second]);
  });
  test('blocks by their style', () => {
    const block = (text: string) => `<span style="display: block">${text}</span>`;
    expect(tell(`<div>${heading}<div>${block(first)}${block(second)}</div></div>`).paras).toEqual([
      first,
      second,
    ]);
  });
  test('but not inside a sentence', () => {
    const word = first.replace('cả bản', '<x-word>cả bản</x-word>');
    expect(tell(`<div>${heading}${p(word, second)}</div>`).paras).toEqual([first, second]);
  });
});

describe('an error in an article’s place', () => {
  const sorry =
    'Trang bạn tìm không còn ở đây hoặc đã được chuyển sang chỗ khác. Mời bạn về trang chủ để xem tin mới.';
  const named = (name: string, ...texts: string[]) =>
    tell(`<div><h1>${name}</h1>${p(...texts)}</div>`, `<title>${name}</title>`);

  test.each(['404', '404 - Không tìm thấy trang', 'Máy chủ đang bảo trì'])('%s is no article', (name) => {
    expect(() => named(name, sorry)).toThrow('no-content');
    expect(() => named(name, sorry, sorry.toUpperCase())).toThrow('no-content');
  });
  test('an article about such a thing is one: it has a time, or is longer', () => {
    const name = 'Cầu Hàm Rồng bảo trì mặt đường';
    expect(
      named(name, ...[first, second, third, last].flatMap((text) => [text, `${text} Rồi thôi.`])).paras,
    ).toContain(third);
    const dated = '<meta property="article:published_time" content="2024-10-02T08:10:00+07:00">';
    expect(tell(`<div><h1>${name}</h1>${p(first)}</div>`, `<title>${name}</title>${dated}`).paras).toEqual([
      first,
    ]);
  });
});
