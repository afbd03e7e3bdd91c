import { describe, expect, test } from 'vitest';
import { first, last, p, tell } from './small-page.ts';

const link = (id: number) =>
  `<a href="/bai-khac-${id}.htm">Ngư dân xã ven biển trúng đậm vụ cá thứ ${id}</a>`;

describe('titles of other articles leave, several in a row, wherever they stand', () => {
  test.each([
    ['parted by line breaks', `<p>${link(90001)}<br>${link(90002)}</p>`],
    [
      'parted by two breaks each',
      `<p class="pBody">${link(90001)}<br><br>${link(90002)}<br><br>${link(90003)}</p>`,
    ],
    ['with dashes before', `<div>- ${link(90001)}<br>- ${link(90002)}</div>`],
    ['in boxes', `<div>${link(90001)}</div><div>${link(90002)}</div>`],
    ['in lines', `<p>${link(90001)}</p><p>${link(90002)}</p><p>${link(90003)}</p>`],
    ['in a list', `<ul><li>${link(90001)}</li><li>${link(90002)}</li></ul>`],
  ])('%s', (_, related) => {
    for (const body of [
      related + p(first) + p(last),
      p(first) + related + p(last),
      p(first) + p(last) + related,
    ])
      expect(tell(body)).toMatchObject({ paras: [first, last], lead: '', author: '' });
  });

  test('one alone leaves at the end, where no class calls it text', () => {
    expect(tell(`${p(first)}<div>${link(90001)}</div>`).paras).toEqual([first]);
    expect(tell(`${p(first)}<p>${link(90001)}</p><p class="pAuthor">Lê Thị Mơ</p>`).paras).toEqual([first]);
    expect(tell(p(first) + p(link(90001))).paras).toHaveLength(2);
  });
});

test('links in the text stay', () => {
  const sentence = `<p>Như đã đưa tin, ${link(90001)}, nay lại được mùa.</p>`;
  const names = '<p><a href="/a-90001.htm">Xã Hải Tiến</a>, <a href="/b-90002.htm">xã Hải An</a></p>';
  const table = `<table><tr><td>Giải nhất</td><td>${link(90001)}</td></tr><tr><td>Giải nhì</td><td>${link(90002)}</td></tr></table>`;
  expect(tell(p(first) + sentence + names + table + p(last)).paras).toHaveLength(6);
});
