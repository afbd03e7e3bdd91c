import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../../src/extract/blocks/read-picture.ts';

const base = new URL('http://baothanhhoa.vn/bai-118342.htm');
const read = (html: string) => {
  const image = JSDOM.fragment(html).querySelector('img');
  if (!image) throw new Error('no image');
  return readPicture(image, base);
};

describe('the best source', () => {
  test.each([
    [
      'protocol-relative',
      '<img src="//c.baothanhhoa.vn/img/desktop/a.jpg?r=1">',
      'http://c.baothanhhoa.vn/img/desktop/a.jpg?r=1',
    ],
    ['late, with a placeholder', '<img src="/blank.gif" data-src="/a.jpg">', 'http://baothanhhoa.vn/a.jpg'],
    [
      'late, with data',
      '<img src="data:image/gif;base64,R0" data-original="/a.jpg">',
      'http://baothanhhoa.vn/a.jpg',
    ],
    [
      'the widest of srcset',
      '<img src="/s.jpg" srcset="/a.jpg 480w, /b.jpg 1200w, /c.jpg 800w">',
      'http://baothanhhoa.vn/b.jpg',
    ],
    [
      'the densest of srcset',
      '<img src="/s.jpg" srcset="/a.jpg 1x, /b,c.jpg 2x">',
      'http://baothanhhoa.vn/b,c.jpg',
    ],
    [
      'a source of <picture>',
      '<picture><source srcset="/a.webp 1000w"><img src="/a.jpg"></picture>',
      'http://baothanhhoa.vn/a.webp',
    ],
    [
      'the larger of the site’s folders',
      '<img src="//c.baothanhhoa.vn/img/mobile/a.jpg" data-src="//c.baothanhhoa.vn/img/desktop/a.jpg">',
      'http://c.baothanhhoa.vn/img/desktop/a.jpg',
    ],
  ])('%s', (_, html, src) => {
    expect(read(html)?.src).toBe(src);
  });

  test.each([
    '<img>',
    '<img src="">',
    '<img src="data:image/gif;base64,R0">',
    '<img src="javascript:1">',
    '<img src="/img/loading.gif">',
  ])('none in %s', (html) => {
    expect(read(html)).toBeNull();
  });
});

test.each([
  ['<img src="a.jpg" width="800" height="533">', { width: 800, height: 533 }],
  ['<img src="a.jpg" style="width: 800px; height: 533px;">', { width: 800, height: 533 }],
  ['<img src="a.jpg" style="max-width: 800px" height="533">', null],
  ['<img src="a.jpg" width="100%" height="auto">', null],
])('the size of %s', (html, size) => {
  expect(read(html)?.size).toEqual(size);
});
