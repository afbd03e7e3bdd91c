import { describe, expect, test } from 'vitest';
import { first, last, p, read, tell, title } from './small-page.ts';

describe('text that looks like furniture stays', () => {
  test.each([
    [
      'lists in cells',
      '<table><tr><th>Buổi</th><th>Món</th></tr><tr><td>Sáng</td><td><ul><li>cháo</li><li>bánh</li></ul></td></tr></table>',
      ['Buổi | Món', 'Sáng | cháo\nbánh'],
    ],
    [
      'text between items',
      '<ul>Lời dẫn<li>Một.</li>Xen<li>Hai.</li></ul>',
      ['Lời dẫn', 'Một.', 'Xen', 'Hai.'],
    ],
    [
      'the footer of a quote',
      '<blockquote>Đò đầy chớ qua.<footer>Tục ngữ</footer></blockquote>',
      ['Đò đầy chớ qua.', 'Tục ngữ'],
    ],
    [
      'a box of information with a link',
      `<div class="box-content"><b>Bến Vạn Hà</b><div>${first} Xem <a href="/ben-xua-198765.htm">Bến Vạn Hà xưa</a></div></div>`,
      ['Bến Vạn Hà', `${first} Xem Bến Vạn Hà xưa`],
    ],
    [
      'a hidden control in a line',
      p('<input type="hidden">Đoạn có ô ẩn nhưng chữ thật.'),
      ['Đoạn có ô ẩn nhưng chữ thật.'],
    ],
    [
      'a note in a box named like an advertisement',
      `<div class="ads-note">${p('Lời bạt của tác giả.')}</div>`,
      ['Lời bạt của tác giả.'],
    ],
    ['tokens set as code', p('<code>{title} {publish} {head}</code>'), ['{title} {publish} {head}']],
    [
      'a table with portraits',
      '<table><tr><th>Ảnh</th><th>Họ tên</th></tr><tr><td><img src="/an.jpg"></td><td>Lê An</td></tr></table>',
      ['Ảnh | Họ tên', ' | Lê An'],
    ],
    [
      'a first line that begins with a time',
      p('08:30 01/02/2023, nước lên báo động 2.'),
      ['08:30 01/02/2023, nước lên báo động 2.'],
    ],
    ['a first line that is the section’s name', p('Đời sống'), ['Đời sống']],
  ])('%s', (_, body, paras) => {
    const told = tell(body + p(last), { head: '<meta property="article:section" content="Đời sống">' });
    expect(told.paras).toEqual([...paras, last]);
  });
});

describe('a last line is the author’s only when it reads like one', () => {
  test.each([
    ['Theo Sở Nội vụ, kỳ thi diễn ra vào tháng 6'],
    ['Tin, ảnh gửi về tòa soạn trước ngày 10/6'],
    ['Theo dõi tiếp kỳ sau'],
    ['Video: Toàn cảnh lễ khánh thành cầu phao'],
  ])('%s', (line) => {
    expect(tell(`<p>${first}</p><p>${line}</p>`)).toMatchObject({ author: '', paras: [first, line] });
  });

  test('not the last name of a list', () => {
    const names = ['Giải nhất', 'Nguyễn Văn An', 'Giải nhì', 'Lê Thị Bình'];
    expect(tell(`<p>${first}</p>${names.map((name) => `<p>${name}</p>`).join('')}`)).toMatchObject({
      author: '',
      paras: [first, ...names],
    });
  });

  test.each(['Minh Hiếu', 'Hiếu', 'Nhóm PV', 'Theo TTXVN', 'Thu Hà (Tổng hợp)', 'M.H'])(
    '%s at the right edge is',
    (line) => {
      const told = tell(`${p(first)}<p class="pBody" style="text-align: right">${line}</p>`);
      expect(told).toMatchObject({ author: line, paras: [first] });
    },
  );
});

describe('the author’s line without its class', () => {
  test.each(['Theo TTXVN', 'Minh Hiếu', 'Thu Hà - Mai Lan'])('%s, called text, below a sentence', (line) => {
    expect(tell(p(first) + p(line))).toMatchObject({ author: line, paras: [first] });
  });
  test.each([
    [
      'below a label',
      p(first) + p('Giải nhất:') + p('Nguyễn Văn An'),
      [first, 'Giải nhất:', 'Nguyễn Văn An'],
    ],
    [
      'an answer',
      `${p(first)}<p class="pQuestion">Ai về nhất?</p><p class="pAnswer">Nguyễn Văn An</p>`,
      [first, 'Ai về nhất?', 'Nguyễn Văn An'],
    ],
    [
      'below a list',
      `${p(first)}<ul><li>Đò dọc.</li></ul>${p('Bến Vạn Hà')}`,
      [first, 'Đò dọc.', 'Bến Vạn Hà'],
    ],
  ])('a name that a class calls text stays %s', (_, body, paras) => {
    expect(tell(body)).toMatchObject({ author: '', paras });
  });

  const below = (line: string, body = p(first)) =>
    tell(`${body}</div><p></p>${line}<div class="tags">Từ khóa: làng biển`);
  test.each(['pAuthor', 'pSource', 'article__author', 'tac-gia'])('below the body, in .%s', (name) => {
    expect(below(`<p class="${name}">Minh Hiếu</p>`)).toMatchObject({ author: 'Minh Hiếu', paras: [first] });
  });
  test.each([
    [
      'where the body has its own',
      `${p(first)}<p class="pAuthor">Thu Hà</p>`,
      '<p class="pAuthor">Minh Hiếu</p>',
      'Thu Hà',
    ],
    ['of another class', p(first), '<p class="note">Minh Hiếu</p>', ''],
    [
      'a box about the author',
      p(first),
      '<div class="author"><p>Minh Hiếu</p><p>Sinh năm 1960.</p></div>',
      '',
    ],
    ['further down', p(first), '<p>Bài khác</p><p class="pAuthor">Minh Hiếu</p>', ''],
    ['a text', p(first), `<p class="author">${last.repeat(3)}</p>`, ''],
  ])('not %s', (_, body, line, author) => {
    expect(below(line, body)).toMatchObject({ author, paras: [first] });
  });
});

test('a line that its class calls the author’s, but that tells about the author, stays', () => {
  const about = `Tác giả từng có ${'nhiều năm '.repeat(15)}đi biển.`;
  expect(tell(`${p(first)}<p class="pAuthor">${about}</p>`)).toMatchObject({
    author: '',
    paras: [first, about],
  });
});

describe('pictures and captions', () => {
  const picture = (name: string) => `<p class="pCenter"><img src="/${name}.jpg"></p>`;
  const caption = (text: string) => `<p class="pCaption">${text}</p>`;
  const captions = (body: string) => tell(body + p(last)).images.map((image) => image.caption);

  test('captions below', () => {
    expect(captions(picture('a') + caption('A.') + picture('b') + caption('B.'))).toEqual(['A.', 'B.']);
  });
  test('captions above', () => {
    expect(captions(caption('A.') + picture('a') + caption('B.') + picture('b'))).toEqual(['A.', 'B.']);
  });
  test('one picture without', () => {
    expect(captions(picture('a') + picture('b') + caption('B.'))).toEqual(['', 'B.']);
  });
  test('a second line', () => {
    expect(captions(picture('a') + caption('A.') + caption('Ảnh: Lê An'))).toEqual(['A.\nẢnh: Lê An']);
  });
  test.each([
    ['another text than the caption', 'Bến cũ', 'Bến cũ'],
    ['the caption', 'A.', ''],
    ['the title', title, ''],
  ])('the alternative text is kept when it is %s: %s', (_, alt, kept) => {
    const body = `<p class="pCenter"><img src="/a.jpg" alt="${alt}"></p>${caption('A.')}${p(last)}`;
    const alts = read(body).blocks.flatMap((block) => (block.kind === 'figure' ? [block.image.alt] : []));
    expect(alts).toEqual([kept]);
  });
  test('in a table', () => {
    expect(captions('<table><tr><td><img src="/a.jpg"></td></tr><tr><td>A.</td></tr></table>')).toEqual([
      'A.',
    ]);
  });
  test.each(['width="800" height=""', 'width="0" height="0"', ''])(
    'a picture with %s is no counting pixel',
    (size) => {
      expect(tell(`<p><img class="dthumb" src="/a.jpg" ${size}></p>${p(last)}`).images).toHaveLength(1);
    },
  );
  test('a counting pixel is', () => {
    expect(tell(`<img src="/a.gif" width="1" height="1">${p(last)}`).images).toEqual([]);
  });
  test('a picture that only <noscript> holds', () => {
    expect(tell(`<p><noscript><img src="/a.jpg"></noscript></p>${p(last)}`).images).toHaveLength(1);
  });
});

describe('title and lead once', () => {
  const lead = 'Ba mươi năm chèo đò, ông chưa một lần lấy tiền của trẻ nhỏ.';
  test.each([
    [
      'a line above the title',
      `<p class="pSuperTitle">Chuyện đời thường</p><h1 class="pTitle">${title}</h1><p class="pHead">${lead}</p>`,
      ['Chuyện đời thường'],
    ],
    ['the lead as a heading', `<h1 class="pTitle">${title}</h1><h2>${lead}</h2>`, []],
    ['the lead in plain paragraphs', `<h1 class="pTitle">${title}</h1><p>${lead}</p>`, []],
  ])('%s', (_, inside, kept) => {
    expect(tell(p(first), { lead, inside })).toMatchObject({ title, lead, paras: [...kept, first] });
  });

  test('a lead that was cut off after three words', () => {
    const inside = `<h1 class="pTitle">${title}</h1><p>${lead}</p>`;
    expect(tell(p(first), { lead: 'Ba mươi năm ...', inside })).toMatchObject({ lead, paras: [first] });
  });

  test('teasers inside the lead’s box do not belong to it', () => {
    const before = `<div class="sapo">${lead}<ul class="content-list"><li><a href="/khac-2345.htm">Khác</a></li></ul></div>`;
    expect(tell(p(first), { before })).toMatchObject({ lead, paras: [first] });
  });
});

describe('an article that is only its lead', () => {
  const lead = 'Từ 0 giờ ngày mai, cầu phao Vạn Hà tạm cấm xe tải trên năm tấn để thay ván mặt cầu.';
  const inside = `<h1 class="pTitle">${title}</h1><p class="pHead">${lead}</p>`;

  test('outside and inside the body', () => {
    expect(tell('', { lead, inside })).toMatchObject({ title, lead, author: '', paras: [] });
  });
  test('inside alone, with the author', () => {
    expect(tell('<p class="pAuthor">Minh Hiếu</p>', { inside })).toMatchObject({
      lead,
      author: 'Minh Hiếu',
      paras: [],
    });
  });
  test('above a body that only repeats the title', () => {
    expect(tell('', { lead })).toMatchObject({ lead, paras: [] });
  });
  test.each(['', '<p>&nbsp;</p>'])('not above a body with nothing in it: “%s”', (body) => {
    expect(() => tell(body, { lead, inside: '' })).toThrow('no-content');
  });
});

describe('what the page hides in the body', () => {
  const rest = [
    'Ông lão giữ bến kể rằng ngày ấy chưa có cầu, cả xã đi chợ huyện bằng con đò nan của nhà ông, sớm đi tối về.',
    'Nay cầu đã bắc xong, con đò nằm úp dưới gốc gạo, chỉ mùa nước lớn mới được kéo ra sông chở bà con sang bãi dâu.',
  ];
  const [one = '', two = ''] = rest;
  test.each([
    [
      'in a box below “read more”',
      `<div style="display: none"><p>${one}</p><p>Lời kết ngắn.</p><p>${two}</p></div>`,
    ],
    ['line by line', `<p hidden>${one}</p><p hidden>Lời kết ngắn.</p><p hidden>${two}</p>`],
  ])('the rest of a text stays, %s', (form, box) => {
    const short = form.startsWith('in') ? ['Lời kết ngắn.'] : [];
    expect(tell(`<p>${first}</p>${box}`).paras).toEqual([first, one, ...short, two]);
  });
  test('one paragraph, where its class calls it text', () => {
    expect(tell(`${p(first)}<div hidden>${p(one)}</div>`).paras).toEqual([first, one]);
  });
  test.each([
    ['a single paragraph', `<div hidden><p>${one}</p></div>`],
    ['a copy of what is shown', `<div hidden><p>${first.repeat(2)}</p><p>${two}</p></div>`],
    ['a form', `<div hidden><p>${one}</p><p>${two}</p><input></div>`],
    ['teasers', `<div hidden><p><a href="/">${one}</a></p><p><a href="/">${two}</a></p></div>`],
    ['short lines', '<div hidden><p>Đăng nhập</p><p>Đăng ký</p><p>Quên mật khẩu</p></div>'],
  ])('%s leaves', (_, box) => {
    const body = `<p>${first} ${first}</p>`;
    expect(tell(body + box).paras).toEqual(tell(body).paras);
  });
  test('all of it where the body’s bounds are not known', () => {
    const text = [1, 2, 3, 4].map((number) => `<p>${number}. ${first} ${last}</p>`).join('');
    const hidden = `<div hidden><p>${one}</p><p>${two}</p></div>`;
    expect(tell(text + hidden, { inside: '', id: '' }).paras).toHaveLength(4);
  });
});

describe('teasers', () => {
  const item = (number: number, text: string) =>
    `<div class="item"><a href="/khac-${number}.htm"><img src="/${number}.jpg"></a><h3><a href="/khac-${number}.htm">Bài khác ${number}</a></h3><p>${text}</p></div>`;
  test.each([
    [
      'with descriptions cut off',
      `<div>${item(2345, `${first.slice(0, 60)}...`)}${item(2346, `${last.slice(0, 60)}...`)}</div>`,
    ],
    ['with whole descriptions', `<div>${item(2345, first)}${item(2346, last)}</div>`],
    ['one under a heading', `<p><strong>Tin liên quan:</strong></p>${item(2345, first)}`],
    [
      'with times',
      `<h4>Tin liên quan</h4><ul>${[1, 2, 3].map((n) => `<li><a href="/khac-${n}234.htm">Bài ${n}</a> <span>(01/05/2024 08:10)</span></li>`).join('')}</ul>`,
    ],
    [
      'as lines under a heading',
      `<p><strong>Tin liên quan</strong></p><p>&gt;&gt; <a href="/khac-2345.htm">Bài khác</a></p><p><a href="/khac-2346.htm">Bài nữa</a></p>`,
    ],
  ])('%s', (_, teasers) => {
    expect(tell(p(first) + teasers + p(last))).toMatchObject({ paras: [first, last], images: [] });
  });

  test.each([
    '<p>Tin liên quan: <a href="/khac-2345.htm">Bài khác</a></p>',
    '<p class="pBody"><strong>Đọc thêm:</strong> <a href="/khac-2345.htm"><em>Bài khác</em></a></p>',
    '<p class="pBody"><a href="/khac-2345.htm">&gt;&gt; Bài khác</a></p>',
    '<p>» <a href="/khac-2345.htm">Bài khác</a></p>',
  ])('a line of its own: %s', (line) => {
    expect(tell(p(first) + line + p(last)).paras).toEqual([first, last]);
  });
  test.each([
    [
      'Đọc thêm: <a href="/khac-2345.htm">bài trước</a> để rõ ngọn ngành.',
      'Đọc thêm: bài trước để rõ ngọn ngành.',
    ],
    ['Đọc thêm: <a href="https://example.org/">Bách khoa thư</a>', 'Đọc thêm: Bách khoa thư'],
    ['Xem <a href="/khac-2345.htm">bài trước</a>', 'Xem bài trước'],
    ['Tin liên quan:', 'Tin liên quan:'],
  ])('but not “%s”', (line, text) => {
    expect(tell(p(first) + p(line) + p(last)).paras).toEqual([first, text, last]);
  });

  test('a line that is one link, in the middle of the text, stays', () => {
    const told = tell(
      `${p(first)}<p class="pBody"><a href="/khac-2345.htm">Bài trước của loạt bài</a></p>${p(last)}`,
    );
    expect(told.paras).toEqual([first, 'Bài trước của loạt bài', last]);
  });
});
