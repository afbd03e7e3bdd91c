import { expect, it } from 'vitest';
import { otherArticle } from '../../../src/site/other-article.ts';

const here = 'baothanhhoa.vn/1001';

it.each([
  ['http://baothanhhoa.vn/bai-so-1002.htm', 'baothanhhoa.vn/1002'],
  ['https://www.baothanhhoa.vn/van-hoa/bai/1002.htm?utm_source=zalo#cuoi', 'baothanhhoa.vn/1002'],
  ['https://vhds.baothanhhoa.vn/bai-so-1001.htm', 'vhds.baothanhhoa.vn/1001'],
  ['http://baothanhhoa.vn/bai-so-1001.htm#cuoi', null],
  ['http://baothanhhoa.vn/print/7e65a7c0/1001.htm', null],
  ['http://baothanhhoa.vn/thoi-su', null],
  ['https://www.youtube.com/watch?v=abc-1002.htm', null],
  ['mailto:toasoan@baothanhhoa.vn', null],
  ['', null],
])('%s leads to %s', (address, wanted) => {
  expect(otherArticle(address, here)).toBe(wanted);
});
