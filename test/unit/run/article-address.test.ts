import { describe, expect, test } from 'vitest';
import { articleAddress } from '../../run/start/article-address.ts';

const page = (head: string) => Buffer.from(`<!doctype html><head>${head}</head><p>x`);
const canonical = (href: string) => `<link href="${href}" rel="canonical">`;
const openGraph = (href: string) => `<meta content="${href}" property="og:url">`;
const unknown = 'http://baothanhhoa.vn/bai-viet-100000.htm';

describe('the address of a stored page', () => {
  test.each([
    [
      'its canonical address',
      canonical('https://baothanhhoa.vn/a-5.htm') + openGraph('https://baothanhhoa.vn/b-6.htm'),
      'http://baothanhhoa.vn/a-5.htm',
    ],
    [
      'og:url where that is none',
      canonical('/a-5.htm') + openGraph('https://vhds.baothanhhoa.vn/b-6.html'),
      'http://vhds.baothanhhoa.vn/b-6.html',
    ],
    [
      'og:url where that is no article',
      canonical('https://baothanhhoa.vn/') + openGraph('//x') + openGraph('https://baothanhhoa.vn/b-6.htm'),
      unknown,
    ],
    ['another site', canonical('https://example.test/a-5.htm'), unknown],
    ['nothing told', '', unknown],
  ])('%s', (_, head, address) => {
    expect(articleAddress(page(head), undefined)).toBe(address);
  });

  test('the caller knows better', () => {
    const head = canonical('https://baothanhhoa.vn/a-5.htm');
    expect(articleAddress(page(head), 'https://baothanhhoa.vn:8080/kinh-te/b/7.htm?x=1#c')).toBe(
      'http://baothanhhoa.vn/kinh-te/b/7.htm?x=1',
    );
  });

  test.each(['baothanhhoa.vn/a-5.htm', 'http://example.test/a-5.htm', 'http://baothanhhoa.vn/kinh-te'])(
    'refuses %s',
    (given) => {
      expect(() => articleAddress(page(''), given)).toThrow(given);
    },
  );
});
