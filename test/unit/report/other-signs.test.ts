import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { OtherNumbers } from '../../../src/report/other-numbers.ts';
import { otherSigns } from '../../../src/report/other-signs.ts';
import { errorTitle } from '../../../src/site/phrases.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-205627.htm');
const anonymous = (html: string): string =>
  anonymisePage(new JSDOM(html, { url: url.href }).window.document, url, fixedChance(1)).source;

describe('letters that are signs become others', () => {
  test.each(['ⓝⓖⓤⓨⓔⓝ', '🄽🅽🅝', '🇻🇳', '⠝⠛⠥', '㊙㈱', '𝐍𝐠𝓾𝔶ễ', '☎✆', '😀👍🏽', '₫₿', '∑ℵ'])('%s', (said) => {
    for (const page of [
      `<header>${said}</header>`,
      `<div id="dcontent"><p title="${said}">${said}</p></div>`,
    ]) {
      const source = anonymous(page);
      for (const sign of new Set(said)) expect(source).not.toContain(sign);
    }
    expect(otherSigns(said)).toHaveLength(said.length);
  });

  test('none stays that stands in the place of others', () => {
    for (const sign of '■□🔷🔶×÷¤€¨¯⟨⟪⟩⟫‒―‧※') expect(otherSigns(sign)).not.toBe(sign);
  });

  test('signs that the rules go by stay', () => {
    const signs = '► ▶ ➤ » • ● · © … – — “a” ‘b’ 🔊 (c) [d] {e} | / : ; + - *';
    expect(otherSigns(signs)).toBe(signs);
  });
});

test('outside of the article, signs of ASCII that no rule goes by do not tell a password', () => {
  expect(anonymous('<header>Abc@#$%^=~`\\1</header>')).not.toMatch(/[@$^~`\\]|%\^|#\$/);
  expect(anonymous('<header>{name_x} A+ (x) [x]: x/x; x | x & x</header>')).toContain(
    '>{kkkk_k} Ø+ (ø) [ø]: ø/ø; ø | ø &amp; ø<',
  );
});

describe('numbers of errors', () => {
  const errors = ['400', '401', '403', '404', '410', '500', '502', '503', '504'];

  test.each(errors)(
    '%s becomes another of them, so that a title that tells an error goes on telling one',
    (error) => {
      for (let seed = 0; seed < 40; seed++) {
        const other = new OtherNumbers(fixedChance(seed)).for(error);
        expect(other).not.toBe(error);
        expect(other).toMatch(errorTitle);
      }
    },
  );

  test('no other number becomes one', () => {
    const others = Array.from({ length: 3000 }, (_, seed) => new OtherNumbers(fixedChance(seed)).for('731'));
    expect(others.filter((other) => errorTitle.test(other))).toEqual([]);
  });

  test.each([
    '<header><p>Phòng 403</p><p>căn 502</p><p>Số dư 410 đ</p></header>',
    '<header><p title="Phòng 403">x</p></header>',
    '<div class="cmt-item"><p>nhà 503</p></div>',
    '<div id="dcontent"><p>nhà 503</p></div>',
    '<title>404</title><h1>404</h1>',
  ])('of %s none stays', (page) => {
    const source = anonymous(page);
    for (const number of page.match(/\d{3}/g) ?? []) expect(source).not.toContain(number);
  });

  test('in a title stay one', () => {
    expect(anonymous('<title>Lỗi 404</title><h1>Lỗi 404</h1>')).toMatch(
      /<title>Lỗi (4\d\d|50\d)<\/title>.*<h1>Lỗi \1<\/h1>/s,
    );
  });
});
