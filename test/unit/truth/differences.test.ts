import { describe, expect, test } from 'vitest';
import { authorIn } from '../../truth/author-in.ts';
import { differences } from '../../truth/differences.ts';
import type { ExpectedArticle } from '../../truth/page-folders.ts';
import type { Told } from '../../truth/told.ts';

const told: Told = {
  title: 'Chợ phiên trên núi',
  lead: '',
  author: 'Bài và ảnh: Hà Vy',
  published: '',
  section: '',
  paras: ['Phiên đầu năm', 'Chợ họp từ khi sương chưa tan.', 'Phiên cuối năm', 'Người về sớm.'],
  headings: ['Phiên đầu năm', 'Phiên cuối năm'],
  images: [],
  media: null,
};
const expected: ExpectedArticle = { ...told, url: 'http://baothanhhoa.vn/cho-phien-1.htm', author: 'Hà Vy' };
const kinds = (other: Partial<Told>): string[] =>
  differences(expected, { ...told, ...other }).map(({ what }) => what);

describe('headings', () => {
  test.each([
    ['one that came out as a paragraph', ['Phiên đầu năm'], ['missing']],
    ['a paragraph that came out as one', [...told.headings, 'Người về sớm.'], ['extra']],
    ['another order', [...told.headings].reverse(), ['order']],
    ['none', [], ['missing', 'missing']],
  ])('%s', (_, headings, faults) => {
    expect(kinds({ headings })).toEqual(faults);
  });

  test('are not compared where the truth does not say', () => {
    const { headings: _, ...silent } = expected;
    expect(differences(silent, { ...told, headings: [] })).toEqual([]);
  });
});

describe('the author', () => {
  test.each(['Hà Vy', 'Bài và ảnh: Hà Vy', 'Hà Vy (thực hiện)', 'Hà Vy (Tổng hợp)'])(
    '%s names one',
    (line) => {
      expect(authorIn(line)).toBe('Hà Vy');
      expect(kinds({ author: line })).toEqual([]);
    },
  );

  test.each([
    'Bài và ảnh: Hà Vy {name}',
    'Trả lời: Hà Vy',
    'Hà Vy - 0 bình luận',
    'Hà Vy (0 bình luận)',
    'Bài và ảnh: Hà Vy - Theo TTXVN',
    '',
  ])('%s hides something', (author) => {
    expect(kinds({ author })).toEqual(['wrong']);
  });

  test('an author’s line that the truth gives whole', () => {
    const line = 'Nội dung: Hà Vy - Đồ họa: Lê An';
    expect(differences({ ...expected, author: line }, { ...told, author: line })).toEqual([]);
    expect(differences({ ...expected, author: '' }, { ...told, author: '' })).toEqual([]);
  });
});
