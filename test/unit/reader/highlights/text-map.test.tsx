// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { blockTexts } from '../../../../src/article/block-text.ts';
import { inlineText } from '../../../../src/article/inline-text.ts';
import { mapText, rangesOf, spanOf } from '../../../../src/reader/highlights/anchor/text-map.ts';
import { wholeArticle } from '../../sharing/whole-article.ts';
import { emptyArticle } from '../article.ts';
import { reader } from '../reader.tsx';
import { find, show } from '../show.tsx';

const mapOf = (article: Article) => mapText(find(show(reader({ article })), 'article'));

/** What an article holds, without a view. */
const textOf = ({ title, lead, blocks }: Article): string =>
  [title, inlineText(lead), ...blocks.flatMap(blockTexts)].filter((line) => line !== '').join('\n');

it('is what the article holds, and no word of the interface', () => {
  const { text } = mapOf(wholeArticle);
  expect(text).toBe(textOf(wholeArticle));
  expect(text).not.toContain('Đọc khoảng');
  expect(mapOf({ ...emptyArticle, title: '' }).text).toBe('');
});

it('finds every stretch where it stands, and the stretch of what stands there', () => {
  const map = mapOf(wholeArticle);
  for (const { 0: word, index } of map.text.matchAll(/[\p{L}\p{N}.,]+/gu)) {
    const span = { start: index, end: index + word.length };
    const ranges = rangesOf(map, span);
    expect(ranges.map(String).join('')).toBe(word);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) throw new Error(word);
    const whole = document.createRange();
    whole.setStart(first.startContainer, first.startOffset);
    whole.setEnd(last.endContainer, last.endOffset);
    expect(spanOf(map, whole)).toEqual(span);
  }
});

it('takes a heading, a paragraph and a caption as one stretch, in which nothing else is', () => {
  const map = mapOf(wholeArticle);
  const all = document.createRange();
  all.selectNodeContents(find(document.body, 'article'));
  expect(spanOf(map, all)).toEqual({ start: 0, end: map.text.length });
  const painted = rangesOf(map, { start: 0, end: map.text.length }).map(String).join('');
  expect(painted).toContain('Bên lò nung.');
  expect(painted).not.toContain('Bài và ảnh');
});

it('nothing is selected in what is not the article’s', () => {
  const map = mapOf(wholeArticle);
  const byline = document.createRange();
  byline.selectNodeContents(find(document.body, '.byline'));
  expect(spanOf(map, byline)).toBeNull();
});
