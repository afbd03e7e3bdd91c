import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { anonymisePage } from '../../../src/report/anonymise-page.ts';
import { pageReport } from '../../../src/report/page-report.ts';
import { plainly, withoutUnseen } from '../../../src/report/unseen.ts';
import { fixedChance } from './fixed-chance.ts';

const url = new URL('https://baothanhhoa.vn/nguoi-giu-lua-205627.htm');
const parse = (html: string): Document => new JSDOM(html, { url: url.href }).window.document;

/** What a page may tell its reader's name with, as this many characters of each kind. */
const marks = {
  'tag characters': '\u{e006e}\u{e0067}\u{e0075}',
  'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff\u200c',
  'variation selectors': '\ufe00\ufe01\u{e0100}\u{e0101}',
  'signs of direction': '\u200e\u200f\u202a\u2066',
  'private use': '\ue000\u{f0000}',
  'no character yet': '\u0378\u{e0fff}',
  'half a character': '\ud800',
  'control characters': '\u0001\u009f',
  fillers: '\u115f\u3164\u034f',
  'soft hyphens': '\u00ad\u00ad\u00ad',
};

describe('of what nobody sees, no count, kind or place stays', () => {
  test.each(Object.entries(marks))('%s', (_, hidden) => {
    const page = (text: string) => anonymisePage(parse(text), url, fixedChance(1)).source;
    const long = 'Ông nói rằng '.repeat(12);
    const alone = page(`<header title="${hidden}Chào">Ch${hidden}ào bạn</header><p>${long}${hidden}</p>`);
    for (const character of new Set(hidden))
      if (character !== '\u00ad' && character !== '\u200b') expect(alone).not.toContain(character);
    expect(alone.length - withoutUnseen(alone).length).toBe(2);
    const other = page(
      `<header title="${hidden}${hidden}Chào">C${hidden}hà${hidden}o bạ${hidden}n</header><p>${hidden}${long}</p>`,
    );
    expect(other).toBe(alone);
  });

  test('nor of spaces', () => {
    expect(plainly('a\u00a0b \u2003c  d\u3000e\n  f')).toBe('a b c d e f');
    expect(plainly('\u00a0 \u00a0\u2009')).toBe('\u00a0');
    expect(plainly('\n    ')).toBe('\n    ');
    expect(plainly('a\n   b', true)).toBe('a\n   b');
  });

  test('nor of marks on no letter, while a mark that was torn from its letter stays', () => {
    expect(plainly('1\ufe0f\u20e3 a')).not.toMatch(/[\ufe0f\u20e3]/);
    expect(plainly('\u0301ng')).toBe('\u0301ng');
  });
});

describe('what it does to the extraction stays', () => {
  const lines = {
    'a phrase that is none with it': `<p class="pBody">Trả lời</p>`,
    'an author’s name that is none with it': `<p>Minh Hi\u00adếu</p>`,
    'a line of nothing else': `<p>\u200c\u200d</p>`,
    'words that it parts': `<p>Cả làng\u200bnghề\u00adthức</p>`,
    'a hyphenated text': `<p>${'Người giữ lửa làng nghề thức trắng đêm giữ lò nung gốm '.replace(/g /g, '\u00adg ').repeat(5)}.</p>`,
    'a blank line': '<p>&nbsp;&nbsp;</p>',
  };
  test.each(Object.entries(lines))('%s', (_, line) => {
    const text = `<p>${'Người thợ gốm thức bên lò nung, chờ lửa chín. '.repeat(6)}</p>`;
    const document = parse(
      `<title>Người giữ lửa</title><h1>Người giữ lửa</h1><div id="dcontent">${text}${text}${line}</div>`,
    );
    const extraction = extractArticle(document, url, locateByWeight);
    expect(extraction.ok).toBe(true);
    const report = pageReport(
      { document, url, extraction },
      { extract: extractArticle, locateByWeight, parse, chance: fixedChance(1) },
    );
    expect(report.isSame).toBe(true);
  });
});
