import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-205627.htm');
const anonymous = (html: string): string =>
  anonymisePage(new JSDOM(html, { url: url.href }).window.document, url, fixedChance(1)).source;

describe('no number stays in the size of', () => {
  test.each([
    '<table width="1985"><tr><td width="1990" height="0912">x</td></tr></table>',
    '<div style="height:2345px; width: 1985px">x</div>',
    '<img width="1990" height="912" src="/a.png" style="width: 1985px;height:0912px">',
    '<img srcset="/a.png 1985w, /b.png 1990.07w"><img srcset="/a.png 1.985x">',
    '<video width="1990" style="height: 1985px"></video><iframe src="/x" width="1985"></iframe>',
    '<img width="19.85%" style="width:19.85em">',
  ])('%s', (html) => {
    expect(anonymous(html)).not.toMatch(/19\.?85|1990|0?912|2345/);
  });
});

test('a picture’s size stays of its kind: a counting pixel, an emblem, a small one, any other', () => {
  const sizes = [1, 3, 4, 48, 49, 149, 150, 4000].map((side) => `<img width="${side}" src="/a.png">`);
  expect([...anonymous(sizes.join('')).matchAll(/width="(\d+)"/g)].map(([, side]) => side)).toEqual(
    '1 1 32 32 100 100 600 600'.split(' '),
  );
  expect(anonymous('<img style="width:2px; height: 700px">')).toContain('style="width: 1px;height: 600px"');
});

test('of several addresses of a picture the same one is the largest', () => {
  expect(anonymous('<img srcset="/a.png 321w, /b.png 1921w, /c.png 40w">')).toMatch(
    /srcset="\S+ 320w, \S+ 1600w, \S+ 100w"/,
  );
});
