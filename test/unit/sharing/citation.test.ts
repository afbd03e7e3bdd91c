import { describe, expect, test } from 'vitest';
import type { Byline } from '../../../src/article/article.ts';
import { citation } from '../../../src/sharing/citation.ts';
import { citedAuthors } from '../../../src/sharing/cited-authors.ts';
import { emptyArticle } from '../reader/article.ts';
import { wholeArticle } from './whole-article.ts';

const accessed = new Date(2026, 10, 4);
const address = 'https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm';
const byline = (text: string, ...authors: [string, string | null][]): Byline => ({
  text,
  authors: authors.map(([name, role]) => ({ name, role })),
});

describe('in Vietnamese', () => {
  test('everything known', () => {
    expect(citation(wholeArticle, 'vi', accessed)).toBe(
      `Minh Hiếu (2020), “Người giữ lửa ở làng gốm cổ”, Báo Thanh Hóa, ngày 07/05/2020, ${address}, truy cập ngày 04/11/2026.`,
    );
  });
  test('nothing known', () => {
    expect(citation({ ...emptyArticle, title: '', url: '' }, 'vi', accessed)).toBe(
      'Báo Thanh Hóa (không rõ năm), [bài không có tiêu đề], truy cập ngày 04/11/2026.',
    );
  });
});

describe('in English', () => {
  test('everything known', () => {
    expect(citation(wholeArticle, 'en', accessed)).toBe(
      `Minh Hiếu. (2020, May 7). Người giữ lửa ở làng gốm cổ. Báo Thanh Hóa. Retrieved November 4, 2026, from ${address}`,
    );
  });
  test('nothing known', () => {
    expect(citation({ ...emptyArticle, title: '', url: '' }, 'en', accessed)).toBe(
      '[Untitled newspaper article]. (n.d.). Báo Thanh Hóa. Retrieved November 4, 2026.',
    );
  });
  test('a title with a sign of its own at the end, and three authors', () => {
    const three = byline('…', ['Thu Hà', null], ['Mai Lan', null], ['Ban Bạn đọc', null]);
    expect(citation({ ...wholeArticle, title: 'Vì sao?', byline: three }, 'en', accessed)).toContain(
      'Thu Hà, Mai Lan, & Ban Bạn đọc. (2020, May 7). Vì sao? Báo',
    );
  });
});

test('the day in Vietnam counts, also just after midnight there', () => {
  const article = { ...wholeArticle, published: '2020-12-31T17:30:00Z' };
  expect(citation(article, 'vi', accessed)).toContain('Minh Hiếu (2021), ');
  expect(citation(article, 'en', accessed)).toContain('(2021, January 1)');
});

test('a date that is none counts as unknown', () => {
  expect(citation({ ...wholeArticle, published: 'hôm nay' }, 'en', accessed)).toContain('(n.d.)');
});

test.each([
  [byline('Nội dung: Lan - Đồ họa: Bảo', ['Lan', 'Nội dung'], ['Bảo', 'Đồ họa']), ['Lan']],
  [byline('Ảnh: Bảo', ['Bảo', 'Ảnh']), ['Bảo']],
  [byline('Bài: Lan - Ghi: Lan', ['Lan', 'Bài'], ['Lan', 'Ghi']), ['Lan']],
  [byline('PV'), ['PV']],
  [null, []],
])('who is cited: %j', (given, names) => {
  expect(citedAuthors(given)).toEqual(names);
});
