import { expect, test } from 'vitest';
import { cleanAddress } from '../../../src/article/clean-address.ts';
import { withoutTracking } from '../../../src/article/without-tracking.ts';
import { linkAddress, mediaAddress } from '../../../src/sharing/link-address.ts';

test.each([
  ['http://baothanhhoa.vn/bai-118342.htm', 'https://baothanhhoa.vn/bai-118342.htm'],
  ['https://www.baothanhhoa.vn/bai-118342.htm?fbclid=1&page=2#x', 'https://baothanhhoa.vn/bai-118342.htm'],
  ['http://user:word@vhds.baothanhhoa.vn:8080/a-1.html', 'https://vhds.baothanhhoa.vn/a-1.html'],
  ['http://baothanhhoa.vn/một-1.htm', 'https://baothanhhoa.vn/m%E1%BB%99t-1.htm'],
  ['javascript:alert(1)', null],
  ['', null],
])('an article’s address: %s', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});

test.each([
  ['http://a.test/x?utm_source=zalo&id=1&fbclid=q', 'http://a.test/x?id=1'],
  ['https://a.test/x?zarsrc=30&utm_medium=social#phan-2', 'https://a.test/x#phan-2'],
  // What stays is not written anew.
  ['https://a.test/x?q=a+b%2Bc&gclid=1&empty=&flag', 'https://a.test/x?q=a+b%2Bc&empty=&flag'],
  ['https://a.test/x#a?utm_source=1', 'https://a.test/x#a?utm_source=1'],
  ['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc'],
  ['mailto:toasoan@baothanhhoa.test', 'mailto:toasoan@baothanhhoa.test'],
  ['tel:+84237', 'tel:+84237'],
  [' JavaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['khong phai', null],
])('a link’s address: %s', (address, clean) => {
  expect(linkAddress(address)).toBe(clean);
});

test('a file has an address of the web', () => {
  expect(mediaAddress('http://a.test/1.jpg?w=800')).toBe('http://a.test/1.jpg?w=800');
  expect(mediaAddress('tel:+84237')).toBeNull();
});

test.each([
  ...[
    'utm_source',
    'UTM_Campaign',
    'mtm_campaign',
    'pk_kwd',
    'hsa_acc',
    'oft_id',
    'fbclid',
    'gclid',
    'gad_source',
  ],
  ...[
    'gbraid',
    'wbraid',
    'dclid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'li_fat_id',
    'mibextid',
    'igsh',
    'igshid',
  ],
  ...[
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    '_hsmi',
    '__hstc',
    'vero_id',
    'oly_anon_id',
    'srsltid',
    'zarsrc',
    '_gl',
  ],
])('%s says who passed a link on, and leaves', (name) => {
  expect(withoutTracking(`https://a.test/x?a=1&${name}=x%20y&b=2`)).toBe('https://a.test/x?a=1&b=2');
  expect(withoutTracking(`https://a.test/x?${name}`)).toBe('https://a.test/x');
});

test.each([
  'id',
  'page',
  'q',
  'v',
  't',
  'utm',
  'ref',
  'source',
  'si',
  'ref_src',
  'gclidx',
  'xfbclid',
  'constructor',
])('%s may be what a link leads to, and stays', (name) => {
  expect(withoutTracking(`https://a.test/x?${name}=1`)).toBe(`https://a.test/x?${name}=1`);
});

test.each([
  ['https://youtu.be/abc?si=x&t=60', 'https://youtu.be/abc?t=60'],
  ['https://www.youtube.com/watch?v=abc&si=x', 'https://www.youtube.com/watch?v=abc'],
  ['https://x.com/a/status/1?ref_src=x', 'https://x.com/a/status/1'],
  ['https://notyoutu.be/abc?si=x', 'https://notyoutu.be/abc?si=x'],
])('a parameter that tells something on one site alone: %s', (address, clean) => {
  expect(withoutTracking(address)).toBe(clean);
});
