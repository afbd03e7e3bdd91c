import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-lang-nghe-205627.htm?fbclid=matma1#binh-luan');

/** Each secret holds this word, wherever it is hidden. */
const secret = /matma/i;
const secrets = `<!-- matma2 --><meta name="csrf-token" content="matma3"><meta http-equiv="refresh" content="9;url=/matma">
  <style>.matma4 { background: url(/matma.png) }</style><script>const session = 'matma5'</script>
  <script src="/lib.js?key=matma6" integrity="matma"></script>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Người giữ lửa","user":"matma7","author":{"name":"Lê Công Bằng","email":"matma@x.vn"}}</script>
  <link rel="preload" href="/matma8.css"><base href="https://matma9:matma@baothanhhoa.vn/">`;
const body = `<header onclick="matma10()"><a class="user user-matma11" href="/tai-khoan/matma12?token=matma13" data-user="matma14">Chào Nguyễn Mật Mã</a>
  <form action="/matma15"><input name="matma16" value="matma17" placeholder="matma18"><textarea name="matma19">matma20</textarea></form></header>
  <h1>Người giữ lửa</h1><div id="dcontent"><p class="pBody" style="color: red; background: url(/matma21.png); text-align: right" id="post-matma22">
  Ông Bằng, 71 tuổi, số điện thoại 0237385678, thư <a href="mailto:matma23@thu.vn">matma24@thu.vn</a>.</p>
  <img class="dthumb" src="//c.baothanhhoa.vn/img/desktop/news/2304/matma25.jpg?r=matma26" alt="Người giữ lửa" aria-label="matma27">
  <img src="data:image/gif;base64,matma28"><a href="javascript:matma29()">In bài</a>
  <iframe src="https://quangcao.matma30.example/khung?id=matma31" srcdoc="matma32"></iframe>
  <svg><title>matma33</title></svg><template><p>matma34</p></template><noscript><img src="/matma35.jpg"></noscript>
  </div><div id="cmt-list"><div class="cmt-item"><b>Trần Bạn Đọc</b> <p>Trần Bạn Đọc rất thích bài Người giữ lửa</p> <a>Trả lời</a></div></div>`;

function anonymous(html: string, seed = 1) {
  const { document } = new JSDOM(html, { url: url.href }).window;
  const page = anonymisePage(document, url, fixedChance(seed));
  return { ...page, read: new JSDOM(page.source).window.document };
}
const page = `<!DOCTYPE html><html><head><title>Người giữ lửa | Báo Thanh Hóa</title>${secrets}</head><body>${body}</body></html>`;

describe('an anonymous page', () => {
  test('holds nothing that is hidden in a page', () => {
    expect(anonymous(page).source).not.toMatch(secret);
    expect(page.match(/matma/g)?.length).toBeGreaterThan(35);
  });

  test('holds no name, number, word or address of it', () => {
    const { source, url: other } = anonymous(page);
    for (const word of [
      'Người',
      'lửa',
      'Nguyễn',
      'Bằng',
      'Trần',
      '0237',
      '385678',
      'tuổi',
      'giu-lua',
      'thu.vn',
    ])
      expect(source).not.toContain(word);
    expect(other.href).toMatch(/^https:\/\/baothanhhoa\.vn\/[kqvxz-]+-\d{6}\.htm\?#x$/);
    expect(other.href).not.toContain('205627');
  });

  test('keeps what the rules go by: classes, phrases, the form of addresses and texts', () => {
    const { read } = anonymous(page);
    expect(read.querySelector('#dcontent > p.pBody')?.getAttribute('style')).toBe(' text-align: right');
    expect(read.querySelector('img.dthumb')?.getAttribute('src')).toMatch(
      /^\/\/c\.baothanhhoa\.vn\/img\/desktop\/news\/\d{4}\/[kqvxz]+\d{2}\.jpg\?$/,
    );
    expect(read.title).toMatch(/^\p{Lu}\p{Ll}{4} \p{Ll}{3} \p{Ll}{3} \| Báo Thanh Hóa$/u);
    expect(read.querySelector('img.dthumb')?.getAttribute('alt')).toBe(read.querySelector('h1')?.textContent);
    expect(read.querySelector('[href^="javascript:"]')?.textContent).toBe('In bài');
    expect(read.querySelector('#cmt-list a')?.textContent).toBe('Trả lời');
  });

  test('tells no word of readers’ comments from another', () => {
    const { read } = anonymous(page);
    const words = (read.querySelector('#cmt-list p')?.textContent ?? '').match(/[\p{L}\p{M}]+/gu) ?? [];
    expect(words.length).toBe(9);
    expect(new Set(words.join('').toLowerCase()).size).toBe(1);
  });

  test('tells no word outside the article from another, but where a line of the article stands there too', () => {
    const { read } = anonymous(`<title>Người giữ lửa</title><meta name="author" content="Nguyễn Văn Dũng">
      <script type="application/ld+json">{"@type":"Person","name":"Nguyễn Văn Dũng"}</script>
      <header>Chào <b title="Nguyễn Văn Dũng, 37 tuổi">Nguyễn Văn Dũng</b>, 37 tuổi</header><h1>Người giữ lửa</h1>
      <div id="dcontent"><h1 class="pTitle">Người giữ lửa</h1><p>Ông <b>Nguyễn Văn Dũng</b>, 37 tuổi</p></div>`);
    const [greeted, told] = [...read.querySelectorAll('b')];
    expect(greeted?.textContent).toMatch(/^(\p{Lu}\p{Ll}+ ?){3}$/u);
    const names = [
      greeted?.textContent,
      greeted?.title.split(',')[0],
      JSON.parse(read.querySelector('script')?.textContent ?? '').name,
    ];
    for (const name of names) {
      expect(name).toHaveLength(15);
      expect(name).not.toBe(told?.textContent);
    }
    expect(names[1]).toBe(names[0]);
    const blank = (greeted?.textContent ?? '').normalize('NFD').replace(/[\p{M} ]/gu, '');
    expect(new Set(blank.toLowerCase()).size).toBe(1);
    const [outer, inner] = [...read.querySelectorAll('h1')];
    expect(outer?.textContent).toBe(inner?.textContent);
    expect(read.title).toBe(inner?.textContent);
  });

  test('gives another number to each greeting with the same one', () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { read } = anonymous('<i>100037</i><div id="dcontent"><p>Có <b>100037</b> người</p></div>', seed);
      return [read.querySelector('i')?.textContent, read.querySelector('b')?.textContent];
    });
    for (const [greeted, told] of numbers) expect(greeted).not.toBe(told);
  });

  test('is another one each time', () => {
    expect(anonymous(page, 1).source).not.toBe(anonymous(page, 2).source);
    expect(anonymous(page, 1).source).toBe(anonymous(page, 1).source);
  });

  test('keeps a text’s Unicode form and its repetitions, also those that were cut off', () => {
    const lead = 'Cả làng nghề thức trắng đêm giữ lò nung';
    const { read } = anonymous(
      `<div id="dcontent"><p id="a">${lead}</p><p id="b">${lead.normalize('NFD')}</p><p id="c">Cả làng nghề thức tr...</p><p id="d">CẢ LÀNG</p>`,
    );
    const [a = '', b = '', c = '', d = ''] = ['a', 'b', 'c', 'd'].map(
      (_, at) => read.querySelectorAll('p')[at]?.textContent ?? '',
    );
    expect(a).not.toBe(lead);
    expect(a).toHaveLength(lead.length);
    expect(b).toBe(a.normalize('NFD'));
    expect(a.startsWith(c.replace('...', ''))).toBe(true);
    expect(a.toUpperCase().startsWith(d)).toBe(true);
  });

  test('has dates and times where the page has some', () => {
    const { read } = anonymous(
      '<p>14:33 02/11/2020</p><p>Thứ Hai, 31/12/2018, 08:10</p><time datetime="2021-11-30T19:45:00+07:00"></time>',
    );
    const [first, second] = [...read.querySelectorAll('p')].map((line) => line.textContent);
    expect(first).toMatch(/^(?:1[3-9]|2[0-3]):\d{2} 0[1-9]\/1[0-2]\/20[0-2]\d$/);
    expect(second).toMatch(/^Thứ Hai, 2[4-8]\/1[0-2]\/20[0-2]\d, 0[1-9]:1[0-2]$/);
    expect(Date.parse(read.querySelector('time')?.getAttribute('datetime') ?? '')).not.toBeNaN();
  });
});
