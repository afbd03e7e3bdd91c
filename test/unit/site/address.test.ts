import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/site/address.ts';

const read = (address: string) => readAddress(new URL(address));

describe('one article, one key', () => {
  test.each([
    'http://baothanhhoa.vn/thoi-su/mot-ngay-moi/118342.htm',
    'https://baothanhhoa.vn/thoi-su/mot-ngay-moi/118342.htm',
    'https://baothanhhoa.vn/mot-ngay-moi-118342.htm',
    'https://www.baothanhhoa.vn/mot-ngay-moi-118342.htm?utm_source=zalo#binh-luan',
    'http://baothanhhoa.vn:8080/mot-ngay-moi-118342.htm',
    'https://baothanhhoa.vn/huong-nghiep-nbsp-cho-em-118342.HTM',
    'https://baothanhhoa.vn/m%E1%BB%99t-ng%C3%A0y-118342.html',
    'https://baothanhhoa.vn/xa-hoi/doi-song/mot-ngay/118342.htm',
    'https://baothanhhoa.vn/-118342.htm',
  ])('%s', (address) => {
    expect(read(address)).toEqual({ kind: 'article', key: 'baothanhhoa.vn/118342' });
  });

  test('a print view has its article’s key', () => {
    expect(read('https://baothanhhoa.vn/print/7e65a7344b3ca/118342.htm')).toEqual({
      kind: 'print',
      key: 'baothanhhoa.vn/118342',
    });
  });

  test.each(['htm', 'html'])('the supplement’s .%s has a key of its own host', (ending) => {
    expect(read(`https://vhds.baothanhhoa.vn/thang-ba-yeu-thuong-30463.${ending}`)).toEqual({
      kind: 'article',
      key: 'vhds.baothanhhoa.vn/30463',
    });
  });
});

describe('lists', () => {
  test.each([
    'https://baothanhhoa.vn/',
    'https://baothanhhoa.vn',
    'https://baothanhhoa.vn/?page=2',
    'https://baothanhhoa.vn/thoi-su',
    'https://baothanhhoa.vn/thoi-su/',
    'https://baothanhhoa.vn/dia-phuong/tp-thanh-hoa',
    'https://baothanhhoa.vn/tag/thanh-hoa/',
    'https://baothanhhoa.vn/topic/nong-thon-moi-12',
    'https://baothanhhoa.vn/search?q=bao-118342.htm',
    'https://baothanhhoa.vn/tim-kiem/lua.htm',
    'https://baothanhhoa.vn/trang-2.htm',
  ])('%s', (address) => {
    expect(read(address)).toEqual({ kind: 'list', key: null });
  });
});

describe('neither', () => {
  test.each([
    'https://baothanhhoa.vn/rss/thoi-su.rss',
    'https://baothanhhoa.vn/print/7e65a7/',
    'https://c.baothanhhoa.vn/img/desktop/news/2019/anh-118342.htm',
    'https://baothanhhoa.vn/logo.png',
    'https://baothanhhoa.vn/gioi-thieu.htm',
    'https://baothanhhoa.vn/bai-123456789012345678901234567890.htm',
    'https://notbaothanhhoa.vn/mot-ngay-118342.htm',
    'https://baothanhhoa.vn.example.test/mot-ngay-118342.htm',
    'https://example.test/baothanhhoa.vn/118342.htm',
    'ftp://baothanhhoa.vn/mot-ngay-118342.htm',
    'about:blank',
  ])('%s', (address) => {
    expect(read(address)).toEqual({ kind: 'other', key: null });
  });
});
