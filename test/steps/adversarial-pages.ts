const sentence = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ. ';
const paragraph = (number: number) => `<p>${sentence}Đoạn thứ ${number}.</p>`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

interface AdversarialPage {
  /** How far it is grown. */
  most: number;
  body: (size: number) => string;
  isUnmarked?: true;
  /**
   * Its elements nest deeper the more there are. A step that walks up from each, as `closest` and `contains` do, shows
   * only where there are hundreds of levels: such a page is always read in full.
   */
  isDeep?: true;
}

/** Pages that grow in one way; the work for twice as much may be twice as much. */
export const adversarialPages: Record<string, AdversarialPage> = {
  'paragraphs side by side': { most: 10_000, body: (size) => times(size, paragraph) },
  'paragraphs of an unmarked page': { most: 2500, body: (size) => times(size, paragraph), isUnmarked: true },
  'elements inside each other': { most: 5000, body: (size) => `${'<div>'.repeat(size)}${sentence}` },
  'marks inside each other': { most: 5000, body: (size) => `<p>${'<b>'.repeat(size)}${sentence}` },
  'one text': { most: 70_000, body: (size) => `<p>${sentence.repeat(size)}</p>` },
  'one text of white space': {
    most: 400_000,
    body: (size) => `<p>${sentence}${' \t'.repeat(size)}${sentence}</p>`,
  },
  'one text of dots': { most: 400_000, body: (size) => `<p>${sentence}${'.'.repeat(size)}a</p>` },
  attributes: {
    // jsdom compares each with all before it: ten times as long for twice as many, 14 s for these.
    most: 25_000,
    body: (size) => `<p ${times(size, (index) => `data-a${index}="${index}" `)}>${sentence}</p>`,
  },
  'attributes of a box on an unmarked page': {
    most: 10_000,
    body: (size) =>
      `${times(3, paragraph)}<div ${times(size, (index) => `data-a${index}="x" `)}>${sentence}</div>`,
    isUnmarked: true,
  },
  'attributes of a picture': {
    most: 20_000,
    body: (size) => `<p>${sentence}<img src="/a.jpg" ${times(size, (index) => `data-a${index}="x" `)}></p>`,
  },
  'pictures in one line': {
    most: 4000,
    body: (size) => `<p>${sentence}${times(size, (index) => `<img src="/${index}.jpg">`)}</p>`,
  },
  'pictures with captions': {
    most: 2000,
    body: (size) =>
      times(
        size,
        (index) => `<p class="pCenter"><img src="/${index}.jpg"></p><p class="pCaption">Ảnh ${index}</p>`,
      ),
  },
  'boxes of a picture and a line': {
    most: 1000,
    body: (size) => times(size, (index) => `<div><img src="/${index}.jpg"><p>Dòng ${index}</p></div>`),
  },
  'teasers in the text': {
    most: 1000,
    body: (size) =>
      times(
        size,
        (index) => `<div class="box-content"><a href="/khac-${1000 + index}.htm">Bài khác ${index}</a></div>`,
      ) + paragraph(1),
  },
  'links in one line': {
    most: 2000,
    body: (size) =>
      `<p>${times(size, (index) => `<a href="/khac-${1000 + index}.htm">Bài ${index}</a> và `)}</p>`,
  },
  'lines that are links': {
    most: 2000,
    body: (size) =>
      times(size, (index) => `<p><a href="/khac-${1000 + index}.htm">Bài ${index}</a></p>`) + paragraph(1),
  },
  'templates in boxes': {
    most: 2000,
    body: (size) => paragraph(1) + times(size, () => '<div>{name} - {time}</div>'),
  },
  'templates in one line': {
    most: 5000,
    body: (size) => `${paragraph(1)}<p>${'{name} - {time} '.repeat(size)}</p>`,
  },
  'fields of a form': {
    most: 3000,
    body: (size) => `${paragraph(1)}<div>${'Tên <input>'.repeat(size)}<textarea></textarea></div>`,
  },
  'text areas side by side': {
    most: 2000,
    body: (size) => paragraph(1) + times(size, (index) => `<div>Dòng ${index} <textarea></textarea></div>`),
  },
  'hidden and shown paragraphs': {
    most: 2000,
    body: (size) =>
      times(size, paragraph) +
      times(size, (index) => `<p style="display:none">${sentence.repeat(2)}${index}</p>`),
  },
  'italics in a centred line': {
    most: 2000,
    body: (size) => `<p class="pCenter">${times(size, (index) => `<i>Chữ ${index}</i> `)}</p>${paragraph(1)}`,
  },
  'boxes inside each other around links': {
    isDeep: true,
    most: 800,
    body: (size) =>
      `${paragraph(1)}${'<div>'.repeat(size)}${times(size, (index) => `<a href="/tag/nhan-${index}/">Nhãn ${index}</a> `)}`,
  },
  'boxes inside each other around teasers': {
    isDeep: true,
    most: 400,
    body: (size) =>
      `<p>${sentence.repeat(size)}</p>${'<div>'.repeat(size)}${times(size, (index) => `<p>${sentence}<a href="/khac-${1000 + index}.htm">Bài khác ${index}</a></p>`)}`,
  },
  'texts around each other': {
    most: 1000,
    body: (size) => `${paragraph(1)}${times(size, (index) => `<div>Chữ ${index} của hộp`)}`,
  },
  'texts around each other on an unmarked page': {
    // Also a sixteenth of it is deeper than what is weighed (locate-by-readability.ts).
    most: 2400,
    body: (size) => `${paragraph(1)}${times(size, (index) => `<div>Chữ ${index} của hộp`)}`,
    isUnmarked: true,
  },
  'replies inside each other': {
    isDeep: true,
    most: 300,
    body: (size) => `${paragraph(1)}${times(size, (index) => `<div><p>Ý kiến ${index}.</p><a>Trả lời</a>`)}`,
  },
  'copies of a branded lead': {
    most: 1000,
    body: (size) => `<p>(Baothanhhoa.vn) - ${sentence}</p>${times(size, () => `<p>${sentence}</p>`)}`,
  },
  'lines before the text': {
    most: 2000,
    body: (size) => times(size, (index) => `<span>Dòng ${index}</span>`) + times(4, paragraph),
    isUnmarked: true,
  },
  'captions below one picture': {
    most: 2000,
    body: (size) =>
      `${paragraph(1)}<p><img src="/a.jpg"></p>${times(size, (index) => `<p class="pCaption">Chú thích ${index}</p>`)}`,
  },
  'pictures that lead elsewhere': {
    most: 2000,
    body: (size) =>
      `${paragraph(1)}<p><a href="http://a.example/">${times(size, (index) => `<img src="http://b.example/${index}.jpg">`)}</a></p>`,
  },
  'footnotes below hidden boxes': {
    most: 1000,
    body: (size) =>
      `${paragraph(1)}${times(size, (index) => `<div style="display:none"><p>${sentence}${index}</p>`)}`,
  },
  'hidden paragraphs': {
    most: 2000,
    body: (size) =>
      paragraph(1) + times(size, (index) => `<p style="display:none">${sentence.repeat(2)}${index}</p>`),
  },
  'hidden boxes inside each other': {
    most: 2000,
    body: (size) => `${paragraph(1)}${'<div hidden>'.repeat(size)}${sentence}`,
  },
  'replies to readers': {
    most: 1000,
    body: (size) =>
      `${paragraph(1)}<div>${times(size, (index) => `<div><p>Ý kiến ${index}.</p><a>Trả lời</a></div>`)}</div>`,
  },
  'rows of tools': {
    most: 1000,
    body: (size) =>
      paragraph(1) + times(size, () => '<div><a href="#">In bài</a> <a href="#">Chia sẻ</a></div>'),
  },
  'lists inside each other': {
    most: 400,
    body: (size) => `${paragraph(1)}${'<ul><li>Một mục'.repeat(size)}`,
  },
  'items of a list': {
    most: 3000,
    body: (size) => `<ul>${times(size, (index) => `<li>Mục ${index}`)}</ul>${paragraph(1)}`,
  },
  'rows of a table': {
    most: 2000,
    body: (size) => `${paragraph(1)}<table>${times(size, (index) => `<tr><td>${index}<td>Hai`)}</table>`,
  },
  'tables inside each other': {
    most: 60,
    body: (size) => `${paragraph(1)}${'<table><tr><td>Một<td>'.repeat(size)}${sentence}`,
  },
  'quotes inside each other': {
    most: 1000,
    body: (size) => `${paragraph(1)}${'<blockquote>'.repeat(size)}${sentence}`,
  },
  'figures inside each other': {
    isDeep: true,
    most: 300,
    body: (size) => `${paragraph(1)}${'<figure><img src="/a.jpg">'.repeat(size)}${sentence}`,
  },
  'centred lines inside each other': {
    most: 500,
    body: (size) => `${paragraph(1)}${'<center><i>'.repeat(size)}${sentence}`,
  },
  'bold lines': { most: 3000, body: (size) => times(size, (index) => `<p><b>Dòng đậm thứ ${index}</b></p>`) },
  'copies of the lead': {
    most: 2000,
    body: (size) => times(size, () => `<p class="pHead">${sentence}</p>`) + paragraph(1),
  },
  'authors’ lines': {
    most: 2000,
    body: (size) => paragraph(1) + times(size, (index) => `<p class="pAuthor">Tác Giả ${index}</p>`),
  },
  'bodies side by side': {
    most: 300,
    body: (size) => times(size, (index) => `<div id="dcontent">${paragraph(index)}</div>`),
  },
  frames: {
    // jsdom opens a window for each, which takes 2 MB and a hundred times as long as our reading of it.
    most: 500,
    body: (size) => paragraph(1) + times(size, (index) => `<iframe src="//a.example/${index}"></iframe>`),
  },
  'custom elements': {
    most: 2000,
    body: (size) => `<p>${times(size, (index) => `<x-y>Chữ ${index}</x-y>`)}</p>${paragraph(1)}`,
  },
  titles: {
    most: 2000,
    body: (size) => times(size, () => '<h1>Một ngày mới</h1>') + paragraph(1),
    isUnmarked: true,
  },
  'menus before the text': {
    most: 2000,
    body: (size) =>
      times(size, (index) => `<div><a href="/muc-${index}">Mục ${index}</a></div>`) + times(5, paragraph),
    isUnmarked: true,
  },
};

const wrap = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Một ngày mới"></head><body><main><h1>Một ngày mới</h1>${body}</main></body></html>`;

/** The whole page of one of them. */
export function adversarialPage(name: string, size: number): string {
  const page = adversarialPages[name];
  if (!page) throw new Error(name);
  return wrap(
    page.isUnmarked ? `<div>${page.body(size)}</div>` : `<div id="dcontent">${page.body(size)}</div>`,
  );
}
