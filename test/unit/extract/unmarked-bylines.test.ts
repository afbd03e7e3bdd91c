import { describe, expect, test } from 'vitest';
import { first, last, read } from './small-page.ts';

const second = 'Trên bờ, các bà các chị đã bày sẵn thúng mủng, chờ những mẻ tôm mẻ ruốc đầu tiên của ngày.';
const third = 'Nước ròng lộ bãi cát dài, trẻ con chạy theo lũ còng gió, cười vang cả một góc làng.';
const unmarked = (...lines: string[]) =>
  read(`<p>${first}</p><p>${second}</p>${lines.map((line) => `<p>${line}</p>`).join('')}`, {
    inside: '',
    id: 'x',
  });

describe('a source below the author’s line goes with it', () => {
  test.each([
    [
      ['Hà Vy', '(Theo TTXVN)'],
      ['Hà Vy', 'TTXVN'],
    ],
    [
      ['Hà Vy', '(Nguồn: Dân trí)'],
      ['Hà Vy', 'Dân trí'],
    ],
    [
      ['Bài và ảnh: Hà Vy', '(Nguồn: Cổng TTĐT tỉnh)'],
      ['Hà Vy', 'Cổng TTĐT tỉnh'],
    ],
    [
      ['Bài: Hà Vy', 'Ảnh: Lê An', 'Theo ban tổ chức'],
      ['Hà Vy', 'Lê An', 'ban tổ chức'],
    ],
  ])('%j', (lines, names) => {
    const { byline, blocks } = unmarked(...lines);
    expect(byline?.text).toBe(lines.join(' - '));
    expect(byline?.authors.map(({ name }) => name)).toEqual(names);
    expect(blocks).toHaveLength(2);
  });
});

describe('a last line that tells where the text comes from', () => {
  test.each(['(Theo báo Nhân Dân)', 'Theo ban tổ chức giải', 'Nhóm phóng viên xây dựng Đảng'])(
    '%s',
    (line) => {
      expect(unmarked(line).byline?.text).toBe(line);
    },
  );

  test.each([
    'Theo đó, dân bản về cả',
    'Theo chân người đi biển',
    'Nguồn: nước ngầm, nước mưa',
    '(Còn tiếp)',
  ])('%s is text', (line) => {
    expect(unmarked(line).blocks).toHaveLength(3);
  });

  test('two names below a label are a list', () => {
    expect(unmarked('Những người đỗ đầu', 'Hà Vy', 'Lê An').blocks).toHaveLength(5);
  });
});

describe('rows of links that lead nowhere are no text', () => {
  const row = (links: string[]) => `<div>${links.join(' ')}</div>`;
  const page = (top: string) =>
    read(`${top}<p>${first}</p><p>${second}</p><p>${last}</p>`, { inside: '', id: 'x' }).blocks.length;

  test.each([
    ['javascript', ['<a href="javascript:;">Chia sẻ</a>', '<a href="javascript:print()">In bài</a>']],
    ['no address', ['<a>A-</a>', '<a>A+</a>', '<a href="#">In bài</a>']],
  ])('%s', (_, links) => {
    expect(page(row(links))).toBe(3);
  });

  test.each([
    ['one link', ['<a>Chợ làng</a>']],
    ['words beside them', ['Xem', '<a>Chợ làng</a>', '<a>Bến cá</a>']],
    ['parts of the page', ['<a href="#mot">Chợ làng</a>', '<a href="#hai">Bến cá</a>']],
    ['anchors around lines', [`<a name="a">${third}</a>`, `<a name="b">${third}</a>`]],
  ])('%s stay', (_, links) => {
    expect(page(row(links))).toBeGreaterThan(3);
  });
});
