import { describe, expect, test } from 'vitest';
import { looksLikeByline, parseByline } from '../../../../src/extract/arrange/parse-byline.ts';

describe('who did what', () => {
  test.each([
    ['Minh Hiếu', [['Minh Hiếu', null]]],
    ['Bài và ảnh: Minh Hiếu', [['Minh Hiếu', 'Bài và ảnh']]],
    ['Bài, ảnh: Minh Hiếu', [['Minh Hiếu', 'Bài, ảnh']]],
    ['Ngân Hà (thực hiện)', [['Ngân Hà', 'thực hiện']]],
    ['Nguyễn Văn A (Tổng hợp)', [['Nguyễn Văn A', 'Tổng hợp']]],
    ['Theo TTXVN', [['TTXVN', 'Theo']]],
    ['Tản văn của Lê Thị Hoa', [['Lê Thị Hoa', 'Tản văn']]],
    [
      'Nội dung: Lan Anh - Đồ họa: Quốc Bảo',
      [
        ['Lan Anh', 'Nội dung'],
        ['Quốc Bảo', 'Đồ họa'],
      ],
    ],
    [
      'Thu Hà - Mai Lan',
      [
        ['Thu Hà', null],
        ['Mai Lan', null],
      ],
    ],
    [
      'Thu Hà và Mai Lan',
      [
        ['Thu Hà', null],
        ['Mai Lan', null],
      ],
    ],
    ['Ban Bạn đọc', [['Ban Bạn đọc', null]]],
  ])('%s', (text, authors) => {
    expect(parseByline(text)).toEqual({ text, authors: authors.map(([name, role]) => ({ name, role })) });
  });
});

test.each([
  ['Minh Hiếu', true],
  ['Bài và ảnh: Minh Hiếu', true],
  ['Theo TTXVN', true],
  ['Thu Hà - Mai Lan', true],
  ['Thực hiện: Ban Bạn đọc', true],
  [Array(10).fill('Thu Hà').join(', '), true],
  [Array(20).fill('Thu Hà').join(', '), false],
  ['Theo kế hoạch, công trình hoàn thành trong năm nay.', false],
  ['Ảnh hưởng của bão còn kéo dài', false],
  ['Một ngày như thế, chẳng có gì để khoe, mà nhớ rất lâu.', false],
  ['Em về với biển', false],
  ['Thanh Hóa, tháng 5', false],
])('%s reads like an author’s line: %s', (text, expected) => {
  expect(looksLikeByline(text)).toBe(expected);
});
