import { describe, expect, test } from 'vitest';
import { first, last, p, read, tell, title } from './small-page.ts';

// One case for each condition of a step that no page folder holds.

const kinds = (body: string) => read(body).blocks.map(({ kind }) => kind);

describe('author’s lines', () => {
  const head = '<meta name="author" content="Minh Hiếu">';

  test('a sentence that names the declared author is none', () => {
    const sentence = `Ảnh trong bài do anh Minh Hiếu chụp suốt ba mùa nước nổi, từ bến Vạn Hà xuống tận cửa biển`;
    expect(tell(`<p>${first}</p><p>${sentence}</p>`, { head })).toMatchObject({
      author: 'Minh Hiếu',
      paras: [first, sentence],
    });
  });
  test('a name above a name is one more of a list', () => {
    expect(tell(`<p>${first}</p><p><b>Thu Hà</b></p><p><b>Mai Lan</b></p>`)).toMatchObject({
      author: 'Mai Lan',
      paras: [first, 'Thu Hà'],
    });
  });
});

describe('credits', () => {
  const credits = 'Nội dung: Thu Hà<br>Ảnh: Minh Hiếu<br>Thiết kế: Mai Lan';
  test.each(['<p>%</p>', '<p><b>%</b></p>'])('several lines of one paragraph, in %s', (box) => {
    expect(tell(p(first) + box.replace('%', credits))).toMatchObject({
      author: 'Nội dung: Thu Hà - Ảnh: Minh Hiếu - Thiết kế: Mai Lan',
      paras: [first],
    });
  });
  test('lines of which one is none are text', () => {
    expect(tell(`${p(first)}<p>Giống: lúa nếp<br>Ảnh: Minh Hiếu</p>`)).toMatchObject({ author: '' });
  });
});

describe('numbers of lists', () => {
  const listsOf = (body: string) => read(body).blocks.filter(({ kind }) => kind === 'list');
  const item = (inline: string) => ({ inlines: [inline], lists: [] });

  test('a list goes on where it was left', () => {
    const body = `<ol type="I"><li>Một</li></ol>${p(first)}<ol start="2"><li>Hai</li><li value="5">Năm</li></ol>`;
    expect(listsOf(body)).toEqual([
      { kind: 'list', ordered: true, marker: 'I', items: [item('Một')] },
      {
        kind: 'list',
        ordered: true,
        items: [
          { ...item('Hai'), value: 2 },
          { ...item('Năm'), value: 5 },
        ],
      },
    ]);
  });
  test.each(['start="1"', 'start="-3"', 'start="x"', 'start="99999999"', 'type="disc"'])('<ol %s>', (how) => {
    expect(listsOf(`${p(first)}<ol ${how}><li>Một</li></ol>`)).toEqual([
      { kind: 'list', ordered: true, items: [item('Một')] },
    ]);
  });
});

describe('a body that waits for its script', () => {
  test.each(['Đang tải nội dung...', 'Vui lòng chờ…', 'Loading'])('%s is no article', (line) => {
    expect(() => tell(`<p>${line}</p>`, { inside: '' })).toThrow('no-content');
  });
  test('a text that begins so is one', () => {
    const line = 'Đang tải hàng lên bến thì trời nổi gió, cả đoàn thuyền phải quay vào cửa Lạch Bạng tránh.';
    expect(tell(`<p>${line}</p>`, { inside: '' }).paras).toEqual([line]);
    expect(tell(`${p(first)}<p>Đang tải...</p>`).paras).toEqual([first, 'Đang tải...']);
  });
});

describe('leads', () => {
  test('a page that calls every line a lead has text all the same', () => {
    const lines = Array.from({ length: 8 }, (_, index) => `${index + 1}. ${first}`);
    const told = tell(lines.map((line) => `<p class="pHead">${line}</p>`).join(''));
    expect(told.paras).toEqual(lines.slice(6));
  });
  test('a short first line that stands twice is a poem’s', () => {
    const poem = '<p>Biển ơi, biển à</p><p>Biển ơi, biển à</p>';
    expect(tell(poem + p(last), { inside: '' }).paras).toEqual(['Biển ơi, biển à', 'Biển ơi, biển à', last]);
  });
  test('a sentence that begins with the lead’s words stays whole', () => {
    const lead = 'Ba mươi năm chèo đò trên bến Vạn Hà';
    const sentence = `${lead} mà ông chưa nghỉ ngày nào.`;
    expect(tell(p(sentence) + p(last), { lead })).toMatchObject({ lead, paras: [sentence, last] });
  });
  test('a lead alone is no article where no mark tells the body', () => {
    const inside = `<h1>${title}</h1><p>${first}</p>`;
    expect(() => tell('', { lead: first, inside, id: '' })).toThrow('no-content');
  });
});

describe('lines and headings', () => {
  test.each(['<p>Địa phương</p>', p('Tin mới')])('%s at the end stays', (line) => {
    expect(tell(p(first) + line).paras).toHaveLength(2);
  });
  test('short bold lines in a row are no headings', () => {
    const poem = ['Sóng', 'Gió', 'Mây', 'Trăng'].map((line) => `<p><b>${line}</b></p>`).join('');
    expect(kinds(poem + p(last))).toEqual(Array(5).fill('paragraph'));
    expect(kinds(`<p><b>Sóng</b></p>${p(last)}`)).toEqual(['heading', 'paragraph']);
  });
  test('bold questions of an interview are no headings, one question among headings is', () => {
    const bold = (line: string) => `<p><b>${line}</b></p>${p(last)}`;
    const roles = (body: string) =>
      read(body).blocks.flatMap((block) =>
        block.kind === 'heading' ? 'heading' : block.kind === 'paragraph' && block.role ? block.role : [],
      );
    expect(roles(bold('Vụ này ra sao?') + bold('Thưa ông, còn giá?'))).toEqual(['question', 'question']);
    expect(roles(bold('Vụ lúa') + bold('Giá có lên?') + bold('Ngày mai'))).toEqual(Array(3).fill('heading'));
    expect(roles(bold('- Thưa ông, còn giá?'))).toEqual(['question']);
  });
  test('a bold sentence is no heading', () => {
    expect(kinds(`<p><b>Nước đã lên.</b></p>${p(last)}`)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('what a step takes for noise', () => {
  const images = (body: string) => tell(p(first) + body + p(last)).images.length;

  test('a picture beside a link to another article stays', () => {
    const box = '<div><p><img src="/a.jpg"></p><a href="/khac-2345.htm">Bài khác</a></div>';
    expect(images(`<p>Tin liên quan</p>${box}`)).toBe(1);
  });
  test('a picture of the article that leads off the site stays', () => {
    expect(images('<p><a href="http://example.org/"><img class="dthumb" src="/a.jpg"></a></p>')).toBe(1);
    expect(images('<p><a href="http://example.org/"><img src="/a.jpg"></a></p>')).toBe(0);
  });
  test('a figure from a folder of advertisements stays', () => {
    expect(images('<figure><img src="/ads/a.jpg"><figcaption>Bản đồ.</figcaption></figure>')).toBe(1);
    expect(images('<p><img src="/ads/a.jpg"></p>')).toBe(0);
  });
  test('a picture in <noscript> beside itself is one', () => {
    expect(images('<p><img src="/a.jpg"><noscript><img src="/b.jpg"></noscript></p>')).toBe(1);
  });
  test.each([
    ['a text in a box of the weather', `<div class="w-weather">${first} ${last}</div>`, `${first} ${last}`],
    [
      'the article’s line in a banner',
      `<div class="banner">${p('<a href="/">Lời ngỏ</a>')}</div>`,
      'Lời ngỏ',
    ],
  ])('%s stays', (_, body, text) => {
    expect(tell(p(first) + body + p(last)).paras).toEqual([first, text, last]);
  });
  test('a foreign frame is one, unless the page holds nothing else', () => {
    const frame = '<iframe src="https://example.org/ban-do"></iframe>';
    expect(tell(frame, { inside: '' }).media).toHaveLength(1);
    expect(tell(p(first) + frame).media).toBeNull();
  });
});
