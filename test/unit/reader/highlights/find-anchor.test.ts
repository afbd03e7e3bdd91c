import { describe, expect, it } from 'vitest';
import type { TextAnchor } from '../../../../src/library/entry.ts';
import { anchorOf } from '../../../../src/reader/highlights/anchor/anchor-of.ts';
import { distances } from '../../../../src/reader/highlights/anchor/edit-distance.ts';
import { findAnchor } from '../../../../src/reader/highlights/anchor/find-anchor.ts';
import { occurrences } from '../../../../src/reader/highlights/anchor/occurrences.ts';
import type { Span } from '../../../../src/reader/highlights/anchor/text-map.ts';
import { chanceOf } from './chance.ts';

const work = () => ({ steps: 0, most: Number.POSITIVE_INFINITY });
const rounds = Array.from({ length: 200 }, (_, seed) => seed);

const syllables =
  'người dân xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ mới nắng hạn kéo dài khiến nhiều hồ đập cạn nước tỉnh chỉ đạo các huyện rà soát phương án chống hạn bảo đảm sản xuất ông bà con năm nay được mùa giá cao thương lái về tận ruộng thu mua hợp tác'.split(
    ' ',
  );

/** A text of sentences that are hardly alike, over lines. */
function textBy(chance: ReturnType<typeof chanceOf>, words = 300): string {
  let text = '';
  for (let n = 0; n < words; n++) {
    text += chance.of(syllables);
    text += n % 53 === 52 ? '.\n' : n % 13 === 12 ? '. ' : ' ';
  }
  return text.trim();
}

function spanBy(chance: ReturnType<typeof chanceOf>, text: string, least: number, most: number): Span {
  const length = least + chance.below(most - least);
  const start = chance.below(text.length - length);
  const taken = text.slice(start, start + length);
  const begin = start + taken.length - taken.trimStart().length;
  return { start: begin, end: begin + taken.trim().length };
}

const wordsOf = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

describe.each(rounds)('in text %i', (seed) => {
  const chance = chanceOf(seed);
  const text = textBy(chance);
  const span = spanBy(chance, text, 20, 200);
  const anchor = anchorOf(text, span);
  const { quote } = anchor;

  it('finds what has not changed where it is', () => {
    expect(findAnchor(text, anchor)).toEqual(span);
  });

  it('finds it where text was put in, taken out and changed around it', () => {
    const put = textBy(chance, 5 + chance.below(80));
    const cut = chance.below(span.start + 1);
    const before = `${text.slice(0, cut)}${put}\n`;
    const after = textBy(chance, 40);
    expect(findAnchor(before + quote + after, anchor)).toEqual({
      start: before.length,
      end: before.length + quote.length,
    });
  });

  it('finds the right one of several alike, by what stands around it', () => {
    const others = Array.from({ length: 1 + chance.below(5) }, () => `${textBy(chance, 20)} ${quote} `).join(
      '',
    );
    const moved = others + text;
    expect(findAnchor(moved, anchor)?.start).toBe(others.length + span.start);
    const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
    const corrected = `${others}${before.slice(0, -4)}xong ${quote}${after}${others}`;
    expect(findAnchor(corrected, anchor)?.start).toBe(others.length + before.length + 1);
  });

  it('finds it in another Unicode form and with other white space', () => {
    const apart = text.normalize('NFD').replaceAll(' ', '\n  ');
    const found = wordsOf(apart, findAnchor(apart, anchor));
    expect(found?.normalize('NFC').replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' ').trim());
    const old = { ...anchor, quote: quote.normalize('NFD'), before: anchor.before.normalize('NFD') };
    expect(findAnchor(text, old)).toEqual(span);
  });

  it('finds it with a word corrected inside', () => {
    // Not at its very edge, where nobody can tell what belongs to it.
    const at = span.start + 5 + chance.below(quote.length - 10);
    const put = chance.of(['x', '', ' xã', 'à']);
    const changed = text.slice(0, at) + put + text.slice(at + 1);
    const found = findAnchor(changed, anchor);
    expect(found?.start).toBe(span.start);
    expect(found?.end).toBe(span.end + put.length - 1);
  });

  it('finds it with several words corrected inside and the text before it gone', () => {
    const long = spanBy(chance, text, 120, 300);
    const words = text.slice(long.start, long.end).split(' ');
    for (let n = 4; n < words.length - 4; n += 9) words[n] = chance.of(['thôn', 'làng', 'phố']);
    const changed = `${words.join(' ')}${text.slice(long.end)}`;
    expect(wordsOf(changed, findAnchor(changed, anchorOf(text, long)))).toBe(words.join(' '));
  });

  it('does not find what is gone', () => {
    const without = text.slice(0, span.start) + text.slice(span.end);
    const long = spanBy(chance, text, 40, 200);
    const otherText = textBy(chanceOf(seed + 1000)).toUpperCase();
    expect(findAnchor(otherText, anchorOf(text, long))).toBeNull();
    const found = wordsOf(without, findAnchor(without, anchor));
    // Something much like it may stand elsewhere in so small a language; it is never longer than could be trusted.
    if (found !== null) expect(distanceOf(found, quote)).toBeLessThanOrEqual(quote.length / 3);
  });
});

describe('a few words', () => {
  const text = 'Ông Nam kể về làng. Bà Lan cũng kể về làng. Ông Nam cười.';
  const anchor: TextAnchor = {
    quote: 'kể về làng',
    before: 'Bà Lan cũng ',
    after: '. Ông Nam cười.',
    at: 32,
  };

  it('are told apart by what stands around them', () => {
    expect(findAnchor(text, anchor)?.start).toBe(32);
    expect(findAnchor(`Tin mới. ${text}`, anchor)?.start).toBe(41);
  });
  it('are lost, and not found elsewhere, when their sentence is gone', () => {
    expect(findAnchor('Mưa to. Ông Nam kể về làng cho lũ trẻ nghe.', anchor)).toBeNull();
  });
  it('are trusted where nothing is known of what stood around', () => {
    expect(findAnchor('Ông Nam kể về làng.', { ...anchor, before: '', after: '' })?.start).toBe(8);
  });
  it('nothing is found in nothing', () => {
    expect(findAnchor('', anchor)).toBeNull();
    expect(findAnchor(text, { ...anchor, quote: ' ' })).toBeNull();
  });
});

describe('the work', () => {
  const hostile: readonly (readonly [string, (length: number) => [text: string, anchor: TextAnchor]])[] = [
    ['one letter over and over', (length) => [repeated('a', length), quoteOf(`${repeated('a', 4_999)}b`)]],
    ['two letters over and over', (length) => [repeated('ab', length), quoteOf(repeated('ab', 4_000))]],
    ['a short quote that is everywhere', (length) => [repeated('a ', length), quoteOf('a')]],
    ['a quote that nearly is everywhere', (length) => [repeated('abcdefgh', length), quoteOf('abcdefgx')]],
    ['combining marks without end', (length) => [repeated('\u0301', length), quoteOf('làng gốm')]],
  ];
  it.each(hostile)('of %s grows as the text does', (_, make) => {
    const stepsFor = (length: number) => {
      const counted = work();
      findAnchor(...make(length), counted);
      return counted.steps;
    };
    const [small, large] = [stepsFor(50_000), stepsFor(200_000)];
    expect(large).toBeLessThanOrEqual(4.4 * small);
    // Each sign of the text, for every 32 of the longest quote, and the closer look at some places.
    expect(large).toBeLessThanOrEqual(200_000 * 340);
  });

  it('ends where there is more than there may be, and what needs none is still found', () => {
    const text = textBy(chanceOf(1));
    const anchor = anchorOf(text, { start: 100, end: 200 });
    const none = { steps: 0, most: 10 };
    expect(findAnchor(`${text.slice(0, 150)}x${text.slice(151)}`, anchor, none)).toBeNull();
    expect(findAnchor(text, anchor, none)).toEqual({ start: 100, end: 200 });
  });
});

describe('the parts of it', () => {
  it.each(rounds)('distances and occurrences are those of the plain ways (%i)', (seed) => {
    const chance = chanceOf(seed);
    const letters = (length: number) => Array.from({ length }, () => chance.of(['a', 'b', 'à'])).join('');
    const [text, pattern] = [letters(chance.below(120)), letters(1 + chance.below(80))];
    for (const isFixed of [false, true])
      expect([...(distances(text, pattern, work(), isFixed) ?? [])]).toEqual(
        plainDistances(text, pattern, isFixed),
      );
    const short = pattern.slice(0, 3);
    const plain = [...text].flatMap((_, at) => (text.startsWith(short, at) ? [at] : []));
    expect(occurrences(text, short, work())).toEqual(plain);
  });
});

const repeated = (part: string, length: number): string => part.repeat(length / part.length);
const quoteOf = (quote: string): TextAnchor => ({
  quote,
  before: 'x'.repeat(64),
  after: 'y'.repeat(64),
  at: 7,
});
const distanceOf = (one: string, other: string): number => plainDistances(one, other, true).at(-1) ?? 0;

/** As textbooks have it (Sellers), column by column. */
function plainDistances(text: string, pattern: string, isFixed: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const last = [pattern.length];
  for (let at = 0; at < text.length; at++) {
    const next = [isFixed ? at + 1 : 0];
    for (let row = 1; row <= pattern.length; row++)
      next.push(
        Math.min(
          (column[row - 1] ?? 0) + (text[at] === pattern[row - 1] ? 0 : 1),
          (column[row] ?? 0) + 1,
          (next[row - 1] ?? 0) + 1,
        ),
      );
    column = next;
    last.push(column[pattern.length] ?? 0);
  }
  return last;
}
