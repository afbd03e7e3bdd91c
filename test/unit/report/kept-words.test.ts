import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-205627.htm');
const textOf = (html: string): string =>
  new JSDOM(
    anonymisePage(new JSDOM(html, { url: url.href }).window.document, url, fixedChance(1)).source,
  ).window.document.body.textContent?.trim() ?? '';
const inArticle = (line: string): string => textOf(`<div id="dcontent"><p>${line}</p></div>`);
const outside = (line: string): string => textOf(`<header>${line}</header>`);
const inComments = (line: string): string => textOf(`<div class="cmt-item"><p>${line}</p></div>`);

/** Names and what else may tell a person, of words that rules go by at another place. */
const names = [
  'Xin chào, Nguyễn Cao Kỳ',
  'Chào Lê Thị Năm (Hết, Mùa)',
  'Lê Thích',
  'Lê (Thích)',
  'Tên: Thích - Tin',
  'A/X',
  'Ông Trần Văn A',
  'Trần Văn <b>A</b>',
  'A',
  'Ảnh',
  'Thơ',
  'Hoàng Thơ',
  'Lỗi của ông Ba',
  'Năm',
  'tài khoản: CN-GMT-THEO',
  'Chúc mừng năm mới và chúc bạn và của hết ngày tháng',
  'không tồn tại, bảo trì, error',
];
/** A rule's words do not stand among the others. */
const words = (text: string): string[] => text.replace(/<[^>]*>/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];

describe.each([
  ['outside of the article', outside],
  ['in readers’ comments', inComments],
] as const)('%s', (_, other) => {
  test.each(names)('no word of “%s” stays', (name) => {
    expect(words(other(name)).filter((word) => words(name).includes(word))).toEqual([]);
  });

  test.each([
    'Trả lời',
    '12 lượt thích Trả lời',
    '3 bình luận',
    'Chia sẻ Facebook',
    'Xem thêm',
    '2 giờ trước',
  ])('“%s” stays: there the rules go by it', (phrase) => {
    expect(words(other(phrase))).toEqual(words(phrase));
  });
});

describe('in the article', () => {
  test.each([
    'Ông Nguyễn Cao Kỳ kể',
    'Nguyễn Cao Kỳ',
    'NGUYỄN CAO KỲ',
    'Bà Lê Thị Năm nói',
    'Lê Thị Năm',
    'Mùa A Páo',
    'Trần Văn <b>A</b> nói',
    'Ảnh',
    'Lỗi của ông Ba',
  ])('no word of “%s” stays', (line) => {
    expect(words(inArticle(line)).filter((word) => words(line).includes(word))).toEqual([]);
  });

  test.each([
    ['Bài và ảnh: Minh Hiếu', ['Bài', 'và', 'ảnh']],
    ['Minh Hiếu và Lê Hợi', ['và']],
    ['Hết', ['Hết']],
    ['Mùa vàng trên rẻo cao', ['Mùa']],
    ['Thanh Hóa, ngày 5 tháng 6 năm 2020', ['ngày', 'tháng', 'năm']],
    ['Theo TTXVN', ['Theo']],
    ['Tản văn của Lê Hợi', ['Tản', 'văn', 'của']],
    [`${'Làng nghề '.repeat(13)} ngày, năm và kỳ`, []],
    ['Sở này kể của ai theo thứ gì', []],
  ])('of “%s” stays what the rules may use there', (line, kept) => {
    expect(words(inArticle(line)).filter((word) => words(line).includes(word))).toEqual(kept);
  });
});

test('what tells an error in a title stays there and where the title stands again, and nowhere else', () => {
  const html = (title: string, line: string) =>
    `<title>${title} | Báo Thanh Hóa</title><h1>${title}</h1><p>${title}</p><img alt="${title}"><p>${line}</p>`;
  const { source } = anonymisePage(
    new JSDOM(html('Trang không tồn tại', 'Việc không tồn tại')).window.document,
    url,
    fixedChance(1),
  );
  expect(source.match(/không tồn tại/g)).toHaveLength(4);
  expect(source).toContain('<p>Øøøø øøøøø øøø øøø</p>');
  expect(source).not.toMatch(/Việc|Trang/);
});
