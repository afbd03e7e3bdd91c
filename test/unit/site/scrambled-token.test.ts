import { expect, test } from 'vitest';
import { isScrambledBody, isScrambledToken } from '../../../src/site/scrambled-token.ts';

const base64 = Buffer.from(
  'Đây là một đoạn chữ đủ dài để thành một chuỗi mã hóa như trang báo gửi. '.repeat(4),
).toString('base64');
const hexadecimal = [...'Một đoạn chữ viết thành mã từng ký tự, nối bằng chữ x.'.repeat(3)]
  .map((letter) => letter.codePointAt(0)?.toString(16))
  .join('x');

test.each([
  ['Base64', base64],
  ['Base64 in lines', base64.replace(/(.{76})/g, '$1\n')],
  ['Base64 with white space around', `\n  ${base64}  \n`],
  ['hexadecimal units', hexadecimal],
])('%s is a token', (_, text) => {
  expect(isScrambledToken(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  [
    'a paragraph',
    'Sáng nay, nhiều địa phương trong tỉnh đồng loạt ra quân làm thủy lợi nội đồng. '.repeat(4),
  ],
  [
    'a paragraph without diacritics',
    'Sang nay nhieu dia phuong trong tinh dong loat ra quan lam thuy loi. '.repeat(4),
  ],
  ['a long address', `https://baothanhhoa.vn/${'mot-ngay-o-vung-cao-'.repeat(8)}118342.htm`],
  ['a short token', base64.slice(0, 60)],
  ['a token inside a sentence', `Chuỗi ${base64} là ví dụ.`],
  ['a long row of digits with spaces', '12 34 56 '.repeat(40)],
])('%s is none', (_, text) => {
  expect(isScrambledToken(text)).toBe(false);
});

// Where a token is the whole body, its letters may be any.
const others = [...base64].map((letter) => ({ A: '@', b: '-', Q: '=' })[letter] ?? letter).join('');

test.each([
  ['Base64', base64, true],
  ['a token with other letters', others, true],
  ['a long address', `https://baothanhhoa.vn/${'mot-ngay-o-vung-cao-'.repeat(8)}118342.htm`, false],
  ['a picture as an address', `data:image/png;base64,${base64}`, false],
  ['words', 'Sáng nay, nhiều địa phương ra quân làm thủy lợi nội đồng. '.repeat(4), false],
])('a body of nothing but %s', (_, text, isBody) => {
  expect(isScrambledBody(text)).toBe(isBody);
});
