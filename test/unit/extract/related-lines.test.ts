import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const name = (part: number) => `Bến cũ người xưa phần ${part}`;
const link = (part: number) => `<a href="/khac-200${part}.htm">${name(part)}</a>`;

describe('lines of related links leave', () => {
  test.each([
    p(`${link(1)}<br><br>${link(2)}<br><br>${link(3)}`),
    `<p><strong>${link(1)}<br>${link(2)}</strong></p>`,
    `<p>• ${link(1)}<br>• ${link(2)}</p>`,
    `<div>${link(1)}</div>`,
    `<div>&gt;&gt; ${link(1)}</div><div>${link(2)}</div><div>${link(3)}</div>`,
    `<div><div><h3>${link(1)}</h3></div><div><h3>${link(2)}</h3></div></div>`,
    p(link(1)) + p(link(2)),
    `<ul><li>${link(1)}</li><li>${link(2)}</li></ul>`,
    p(`<b>Xem thêm:</b> ${link(1)}<br>Xem thêm: ${link(2)}.`),
    '<p><a href="/khac-2001.htm">Xem thêm: Bến cũ</a></p>',
    `<p><b>Xem thêm:</b><br>${link(1)}<br>${link(2)}</p>`,
    `<p>Xem thêm:</p><div>${link(1)}</div><div>${link(2)}</div>`,
    `<p>Tin liên quan</p><p>${link(1)}<br>${link(2)}</p>`,
  ])('%s', (related) => {
    expect(tell(p(first) + related + p(last)).paras).toEqual([first, last]);
    expect(tell(`${p(first)}<p class="pAuthor">Minh Hiếu</p>${related}`)).toMatchObject({
      author: 'Minh Hiếu',
      paras: [first],
    });
  });
  test.each([
    ['below', `${last}<br><br>Xem thêm: ${link(1)}`],
    ['above', `Xem thêm: ${link(1)}<br><br>${last}`],
    ['several below', `${last}<br><br>${link(1)}<br><br>${link(2)}`],
  ])('%s a text in the same paragraph', (_, line) => {
    expect(tell(p(first) + p(line)).paras).toEqual([first, last]);
  });
});

describe('links of the text stay', () => {
  test.each([
    [
      'in a sentence',
      p(`Như bài ${link(1)} đã viết, bến cũ còn đó.`),
      [`Như bài ${name(1)} đã viết, bến cũ còn đó.`],
    ],
    ['below a colon', p('Loạt bài gồm:') + p(link(1)) + p(link(2)), ['Loạt bài gồm:', name(1), name(2)]],
    [
      'in a list below a colon',
      `${p('Loạt bài gồm:')}<ul><li>${link(1)}</li><li>${link(2)}</li></ul>`,
      ['Loạt bài gồm:', name(1), name(2)],
    ],
    [
      'in one paragraph below a colon',
      p(`Loạt bài gồm:<br>${link(1)}<br>${link(2)}`),
      [`Loạt bài gồm:\n${name(1)}\n${name(2)}`],
    ],
    [
      'in a table',
      `<table><tr><td>Kỳ 1</td><td>${link(1)}</td></tr><tr><td>Kỳ 2</td><td>${link(2)}</td></tr></table>`,
      [`Kỳ 1 | ${name(1)}`, `Kỳ 2 | ${name(2)}`],
    ],
    [
      'as sentences, one after the other, where such lines stand before them',
      `<p>&gt;&gt; ${link(1)}</p>${p(`<a href="/khac-2002.htm">Bến cũ đã đông lại.</a>`)}${p(`<a href="/khac-2003.htm">Đò thì không còn. “Chẳng ai nhớ nữa.”</a>`)}`,
      ['Bến cũ đã đông lại.', 'Đò thì không còn. “Chẳng ai nhớ nữa.”'],
    ],
    [
      'behind words of their own',
      p(`Kỳ 1: ${link(1)}<br>Kỳ 2: ${link(2)}`),
      [`Kỳ 1: ${name(1)}\nKỳ 2: ${name(2)}`],
    ],
  ])('%s', (_, body, paras) => {
    expect(tell(p(first) + body + p(last)).paras).toEqual([first, ...paras, last]);
  });
});

test('a brief that is shorter than what leads to others stays', () => {
  const related = `<div>${link(1)}</div><div>${link(2)}</div><p>Xem thêm: ${link(3)}</p>`;
  expect(tell(p('Cầu phao cấm xe.') + related, { inside: '' }).paras).toEqual(['Cầu phao cấm xe.']);
});

test('a title with what the system says of that article below it goes; without the cut or the brand it stays', () => {
  const about = '(Baothanhhoa.vn) - Làng nhỏ bên sông có hai người đỗ cùng khoa, đến nay gia phả vẫn ghi...';
  const pair = (text: string) => p(`<strong>${link(1)}</strong>`) + p(text);
  expect(tell(p(first) + pair(about) + p(last)).paras).toEqual([first, last]);
  for (const text of [about.replace('(Baothanhhoa.vn) - ', ''), about.replace('...', '.')])
    expect(tell(p(first) + pair(text) + p(last)).paras).toContain(text);
});

test('a box headed “Bài viết liên quan” goes with its dates', () => {
  const items = [1, 2].map((id) => `<li>${link(id)}<span>12/05/2024</span></li>`).join('');
  const box = `<div class="x"><h3>Bài viết liên quan</h3><ul>${items}</ul></div>`;
  expect(tell(p(first) + box + p(last)).paras).toEqual([first, last]);
});
