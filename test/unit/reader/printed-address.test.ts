import { expect, test } from 'vitest';
import { printedAddress } from '../../../src/reader/printed-address.ts';

test.each([
  ['https://thanhhoa.gov.vn/x?y=1', 'tỉnh', 'https://thanhhoa.gov.vn/x?y=1'],
  ['https://a.test/g%E1%BB%91m%20c%E1%BB%95/%2F', 'gốm', 'https://a.test/gốm cổ/%2F'],
  ['https://a.test/%', 'x', 'https://a.test/%'],
  ['mailto:toasoan@a.test', 'Tòa soạn', 'toasoan@a.test'],
  ['https://www.thanhhoa.gov.vn/', 'thanhhoa.gov.vn', null],
  ['http://a.test/', 'http://a.test', null],
  ['https://a.test/g%E1%BB%91m', 'https://a.test/gốm', null],
  ['mailto:Toasoan@a.test', 'toasoan@a.test', null],
  ['tel:0237385', '0237 385', null],
])('%s under “%s”', (href, words, printed) => {
  expect(printedAddress(href, words)).toBe(printed);
});
