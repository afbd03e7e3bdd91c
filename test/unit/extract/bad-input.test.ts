import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/article/inline-text.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { toldBy } from '../../truth/told.ts';

const address = 'http://baothanhhoa.vn/mot-ngay-moi-118342.htm';
const sentence = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ. ';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Một ngày mới">${head}</head>
  <body><main><h1>Một ngày mới</h1>${body}</main></body></html>`;

function extract(source: string | Buffer, url = address) {
  const { document } = new JSDOM(source, { url }).window;
  return extractArticle(document, new URL(url), locateByWeight);
}

function tell(source: string | Buffer) {
  const extraction = extract(source);
  if (!extraction.ok) throw new Error(extraction.reason);
  return toldBy(extraction.article);
}

describe('a page without an article gives a reason', () => {
  test.each([
    ['an empty document', ''],
    ['no body', '<html><head></head></html>'],
    ['an empty #dcontent', page('<div id="dcontent"></div>')],
    ['a body of white space', page('<div id="dcontent">&nbsp; <p> </p><br></div>')],
    [
      'a frame set',
      '<html><frameset cols="50%,50%"><frame src="a.htm"><frame src="b.htm"></frameset></html>',
    ],
    ['nothing but a script', page('<script>document.write("x")</script>')],
  ])('%s', (_, source) => {
    expect(extract(source)).toMatchObject({ ok: false, reason: 'no-content' });
  });

  const gone = (body: string) =>
    `<html><head><title>Báo Thanh Hóa | Báo Thanh Hóa</title><meta property="og:title" content="Báo Thanh Hóa"></head>
    <body><header><p class="date">07:05 09/03/2021</p></header><main><h1>Báo Thanh Hóa</h1>
    <div id="dcontent">${body}</div></main></body></html>`;
  test.each([
    'Trang bạn tìm không còn nữa',
    '<p>Trang bạn tìm không còn nữa.</p><p><a href="/">Về trang chủ</a></p>',
  ])('a body that says that there is none: %s', (body) => {
    expect(extract(gone(body))).toMatchObject({ ok: false, reason: 'not-found' });
  });
  test.each([
    ['a text', `<p>${sentence.repeat(4)}</p>`],
    ['a picture', '<p><img src="/a.jpg"></p>'],
    ['a lead', `<p class="pHead">${sentence}</p>`],
  ])('but %s without a title is one, and the newspaper’s name is no title', (_, body) => {
    expect(tell(gone(body)).title).toBe('');
  });

  test('an address that names no article', () => {
    const source = page(`<div id="dcontent"><p>${sentence}</p></div>`);
    const addresses = ['http://baothanhhoa.vn/thoi-su', `http://baothanhhoa.vn/bai-${'1'.repeat(30)}.htm`];
    for (const url of addresses)
      expect(extract(source, url)).toMatchObject({ ok: false, reason: 'not-an-article-address' });
  });

  test('a scrambled body, wherever it stands', () => {
    const token = Buffer.from(sentence.repeat(5)).toString('base64');
    const sources = [
      page(`<div id="dcontent">${token}</div>`),
      page(`<div class="article__body"><div id="dcontent">${token}</div></div>`),
      page(`<div><div>${token}</div></div>`),
    ];
    for (const source of sources) expect(extract(source)).toMatchObject({ ok: false, reason: 'scrambled' });
  });
});

describe('odd bodies give the text', () => {
  test.each([
    ['one text node', `<div id="dcontent">${sentence}</div>`, [sentence.trim()]],
    [
      'divs and double breaks',
      `<div id="dcontent"><div>Một.<br><br>Hai.</div><div>Ba.<br>Bốn.</div></div>`,
      ['Một.', 'Hai.', 'Ba.\nBốn.'],
    ],
    [
      'unclosed tags',
      '<div id="dcontent"><p>Một <b>đậm<p>Hai</b> <i>nghiêng<p>Ba',
      ['Một đậm', 'Hai nghiêng', 'Ba'],
    ],
    [
      'two #dcontent, the first empty',
      `<div id="dcontent"></div><div id="dcontent"><p>Một.</p></div>`,
      ['Một.'],
    ],
    [
      'two #dcontent with different text',
      `<div id="dcontent"><p>Một.</p></div><div id="dcontent"><p>Hai.</p></div>`,
      ['Một.', 'Hai.'],
    ],
    [
      'two #dcontent with one text',
      `<div id="dcontent"><p>Một.</p></div><div id="dcontent"><p>Một. </p></div>`,
      ['Một.'],
    ],
  ])('%s', (_, body, paras) => {
    expect(tell(page(body)).paras).toEqual(paras);
  });

  test('no #dcontent, no class: Readability finds the text', () => {
    const paras = Array.from({ length: 4 }, (_, index) => `${index + 1}. ${sentence.repeat(3).trim()}`);
    const source = page(
      `<div><div>${paras.map((text) => `<p>${text}</p>`).join('')}</div></div><div><a href="/">Trang chủ</a></div>`,
    );
    const extraction = extract(source);
    expect(extraction.trace.locatedBy).toBe('readability');
    expect(tell(source).paras).toEqual(paras);
  });

  test('an empty title', () => {
    const text = sentence.repeat(4).trim();
    const source = `<html><body><h1></h1><div id="dcontent"><h1 class="pTitle"></h1><p>${text}</p></div></body></html>`;
    expect(tell(source)).toMatchObject({ title: '', paras: [text] });
  });

  test('another encoding', () => {
    const utf16 = Buffer.from(`\ufeff${page(`<div id="dcontent"><p>${sentence}</p></div>`)}`, 'utf16le');
    expect(tell(utf16).paras).toEqual([sentence.trim()]);
    const latin = Buffer.from(
      page('<div id="dcontent"><p>Caf\u00e9</p></div>').replace('utf-8', 'windows-1252'),
      'latin1',
    );
    expect(tell(latin).paras).toEqual(['Café']);
  });

  test('<base href> moves pictures and links, not the article’s key', () => {
    const source = page(
      '<div id="dcontent"><p class="pCenter"><img src="anh/mot.jpg"></p><p><a href="hai.htm">Hai</a></p></div>',
      '<base href="https://c.baothanhhoa.vn/kho/">',
    );
    const extraction = extract(source);
    if (!extraction.ok) throw new Error(extraction.reason);
    expect(extraction.article.key).toBe('baothanhhoa.vn/118342');
    expect(toldBy(extraction.article).images[0]?.src).toBe('https://c.baothanhhoa.vn/kho/anh/mot.jpg');
    expect(JSON.stringify(extraction.article.blocks)).toContain('https://c.baothanhhoa.vn/kho/hai.htm');
  });

  test('a <base> that leads nowhere is passed over', () => {
    const source = page(
      '<div id="dcontent"><p><img src="/mot.jpg"></p></div>',
      '<base href="javascript:alert(1)">',
    );
    expect(tell(source).images[0]?.src).toBe('http://baothanhhoa.vn/mot.jpg');
  });

  test('malformed JSON-LD is passed over, and the trace tells', () => {
    const extraction = extract(
      page(
        '<div id="dcontent"><p>Một.</p></div>',
        '<script type="application/ld+json">{"@type": "NewsArticle",</script>',
      ),
    );
    expect(extraction.ok).toBe(true);
    expect(extraction.trace.removals).toContainEqual(
      expect.objectContaining({ reason: 'malformed JSON-LD' }),
    );
  });
});

describe('large pages end in good time', () => {
  // Bounded by the runner's own limit for a test; how the time grows is measured in the bench.
  test('ten thousand paragraphs', () => {
    const paras = Array.from({ length: 10_000 }, (_, index) => `Đoạn thứ ${index + 1} của bài.`);
    expect(
      tell(page(`<div id="dcontent">${paras.map((text) => `<p>${text}</p>`).join('')}</div>`)).paras,
    ).toEqual(paras);
  }, 30_000);

  test('5 MB in one paragraph', () => {
    const text = sentence.repeat(Math.ceil((5 * 1024 * 1024) / Buffer.byteLength(sentence)));
    expect(tell(page(`<div id="dcontent"><p>${text}</p></div>`)).paras[0]).toHaveLength(text.trim().length);
  }, 30_000);

  // Tables nest as deep in test/browser: jsdom itself runs out of stack on them.
  test.each(['div', 'b', 'blockquote', 'ul><li', 'span'])(
    '2,000 <%s> inside each other',
    (tag) => {
      const names = tag.split('><');
      const open = names.map((name) => `<${name}>`).join('');
      const source = page(`<div id="dcontent">${open.repeat(2000)}${sentence}</div>`);
      expect(JSON.stringify(tell(source))).toContain(sentence.trim());
    },
    30_000,
  );
});

describe('nothing that could run comes through', () => {
  const hostile = [
    '<script>throw new Error("ran")</script>',
    '<p onclick="throw 1">Một <img src="x" onerror="throw 1"></p>',
    '<p><a href="javascript:throw 1">Hai</a> <a href="data:text/html,x">Ba</a> <a href="java&#10;script:throw 1">Bốn</a></p>',
    '<svg onload="throw 1"><script>throw 1</script></svg><math><mtext><img src=x onerror="throw 1"></mtext></math>',
    '<iframe srcdoc="<script>throw 1</script>"></iframe><object data="x"></object><embed src="x">',
    '<form id="dcontent2"><input name="childNodes"><input name="querySelectorAll"></form>',
    '<p style="background:url(javascript:throw 1)">Năm</p><meta http-equiv="refresh" content="0;url=http://example.test">',
  ].join('');

  test('only text and addresses of http stay', () => {
    const extraction = extract(page(`<div id="dcontent">${hostile}</div>`));
    if (!extraction.ok) throw new Error(extraction.reason);
    const data = JSON.stringify(extraction.article);
    expect(data).not.toMatch(/javascript:|data:|onerror|onclick|onload|srcdoc|throw/i);
    const words = extraction.article.blocks.flatMap((block) =>
      'inlines' in block ? [inlineText(block.inlines)] : [],
    );
    expect(words.join(' ')).toBe('Một Hai Ba Bốn Năm');
  });
});

test('the page is not changed', () => {
  const dom = new JSDOM(
    page(`<div id="dcontent"><h1 class="pTitle">Một ngày mới</h1><p class="pCaption"><img src="a.jpg">Ảnh</p><p>${sentence}</p>
      <div class="box-content"><a href="/khac-1234.htm">Khác</a></div><p>{body}</p><iframe src="about:blank"></iframe></div>`),
    { url: address },
  );
  const before = dom.serialize();
  const observer: MutationRecord[] = [];
  const watch = new dom.window.MutationObserver((records) => observer.push(...records));
  watch.observe(dom.window.document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  expect(extractArticle(dom.window.document, new URL(address), locateByWeight).ok).toBe(true);
  observer.push(...watch.takeRecords());
  expect(observer).toEqual([]);
  expect(dom.serialize()).toBe(before);
});

test('the trace tells what was removed, by which step and why', () => {
  const extraction = extract(
    page(`<div id="dcontent"><h1 class="pTitle">Một ngày mới</h1><p>${sentence}</p>
      <ul class="content-list"><li><a href="/khac-1234.htm">Bài khác</a></li></ul><p>Minh An {name} - {time}</p><p>{body}</p></div>`),
  );
  expect(extraction.trace).toMatchObject({
    locatedBy: 'id',
    removals: [
      { step: 'drop teasers', reason: 'teasers of other articles', text: 'Bài khác' },
      { step: 'drop templates', reason: 'an unfilled template in a line', text: '{name} - {time}' },
      { step: 'drop templates', reason: 'an unfilled template', text: '{body}' },
      { step: 'take lead', reason: 'the title again', text: 'Một ngày mới' },
    ],
  });
});

// Those that jsdom honours; forms' names too are tested in the browsers.
test.each([
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker'],
  ...['implementation', 'scripts', 'title'],
])('<img name="%s"> does not stand in the place of the document’s member', (name) => {
  expect(tell(page(`<img name="${name}"><div id="dcontent"><p>${sentence}</p></div>`)).paras).toEqual([
    sentence.trim(),
  ]);
});
