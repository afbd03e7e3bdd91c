import { expect, test } from 'vitest';
import { isToolRow } from '../../../src/site/tool-row.ts';

test.each([
  'Chia sẻ Facebook Zalo',
  'A- A A+',
  'a--a--a',
  'Cỡ chữ: A- A+ | In bài viết',
  'Chia sẻ bài viết lên facebook: Sao chép liên kết',
  'Nghe đọc bài viết',
  'Gửi bài viết qua email',
  'X',
])('a row of tools: %s', (text) => {
  expect(isToolRow(text)).toBe(true);
});

test.each(['', 'Chia sẻ với bà con', 'In bài vị', 'Facebook của xã', 'A-B', 'Anh', '| X'])(
  'none: %s',
  (text) => {
    expect(isToolRow(text)).toBe(false);
  },
);

test('a line that could be read in very many ways is read once', () => {
  // As one expression over the whole line this took minutes.
  expect(isToolRow(`${'a--'.repeat(40)}!`)).toBe(false);
  expect(isToolRow(`${'chia sẻ email '.repeat(40)}!`)).toBe(false);
});
