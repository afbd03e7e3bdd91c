import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Inline, Link, List } from '../../../src/article/article.ts';
import { blockText } from '../../../src/article/block-text.ts';
import { inlineText } from '../../../src/article/inline-text.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { toMarkdown } from '../../../src/sharing/to-markdown.ts';
import { toText } from '../../../src/sharing/to-text.ts';
import { pageFolders, sharedPages } from '../../truth/page-folders.ts';
import { wholeArticle } from './whole-article.ts';

function articleIn({ source, expected }: ReturnType<typeof pageFolders>[number]): Article | null {
  const { document } = new JSDOM(source, { url: expected.url }).window;
  const extraction = extractArticle(document, new URL(expected.url), locateByWeight);
  return extraction.ok ? extraction.article : null;
}

/** Every article that the stored pages give, and one with everything in it. */
const articles = [...pageFolders(), ...sharedPages()]
  .flatMap((page): { name: string; article: Article }[] => {
    const article = articleIn(page);
    return article === null ? [] : [{ name: page.name, article }];
  })
  .concat({ name: 'an article with everything in it', article: wholeArticle });

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Everything that an article says, in order. */
const said = ({ title, byline, lead, blocks }: Article): string[] =>
  [title, byline?.text ?? '', inlineText(lead), ...blocks.map(blockText)].flatMap(wordsIn);

/** The first words that do not stand in a copy in their order; none when all do. What a copy adds does not matter. */
function lost(words: readonly string[], copy: readonly string[]): string[] {
  let at = 0;
  for (const [index, word] of words.entries()) {
    at = copy.indexOf(word, at) + 1;
    if (at === 0) return words.slice(index, index + 5);
  }
  return [];
}

const linksIn = (inlines: readonly Inline[]): Link[] =>
  inlines.flatMap((inline): Link[] => {
    if (typeof inline === 'string' || inline.tag === 'br') return [];
    return inline.tag === 'a' ? [inline] : linksIn(inline.children);
  });

function inlinesOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.inlines];
    case 'quote':
      return block.paragraphs;
    case 'list':
      return itemsOf(block);
    case 'table':
      return [block.caption, ...block.rows.flatMap((row) => row.map(({ inlines }) => inlines))];
    case 'separator':
      return [];
    default:
      return [block.caption];
  }
}

const itemsOf = (list: List): Inline[][] =>
  list.items.flatMap(({ inlines, lists }) => [inlines, ...lists.flatMap(itemsOf)]);

/** Where links, players and embeds lead; of tracking parameters there is one, in the article with everything. */
const addressesIn = ({ lead, blocks }: Article): string[] => [
  ...[lead, ...blocks.flatMap(inlinesOf)]
    .flatMap(linksIn)
    .filter(({ children }) => inlineText(children).trim() !== '')
    .map(({ href }) => href),
  ...blocks.flatMap((block) => {
    if (block.kind === 'embed') return [block.url.replace('&utm_source=x', '')];
    return block.kind === 'video' || block.kind === 'audio' ? [block.sources[0]?.src ?? ''] : [];
  }),
];

const lines = (inlines: readonly Inline[]): string[] =>
  inlineText(inlines)
    .split('\n')
    .map((line) => line.trim());

/** Stanzas and other texts of several lines, without links, which stand between an article's others. */
const stanzasIn = ({ blocks }: Article): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && linksIn(block.inlines).length === 0 && lines(block.inlines).length > 1
      ? [lines(block.inlines)]
      : [],
  );

const cellsIn = ({ blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.map(({ inlines }) => lines(inlines).join(' ')))
      : [],
  );

test('the stored pages have something to lose', () => {
  const all = articles.filter(({ article }) => article !== wholeArticle).map(({ article }) => article);
  expect(all.length).toBeGreaterThan(40);
  for (const kind of [addressesIn, stanzasIn, cellsIn]) expect(all.flatMap<unknown>(kind)).not.toEqual([]);
});

describe('as text', () => {
  test.each(articles)('$name', ({ article }) => {
    const text = toText(article);
    expect(lost(said(article), wordsIn(text))).toEqual([]);
    for (const address of addressesIn(article)) expect(text).toContain(address);
    for (const stanza of stanzasIn(article)) expect(`\n${text}\n`).toContain(`\n\n${stanza.join('\n')}\n\n`);
    const textLines = text.split('\n').flatMap((line) => line.trim().split(' | '));
    for (const cell of cellsIn(article)) expect(textLines).toContain(cell);
  });
});

describe('as Markdown, read again by others', () => {
  const reader = new MarkdownIt({ html: true });
  test.each(articles)('$name', ({ article }) => {
    const { body } = new JSDOM(reader.render(toMarkdown(article))).window.document;
    const textOf = (element: Element) => {
      for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith(' ');
      return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const addresses = [...body.querySelectorAll('a')].map(({ href }) => href);
    for (const address of addressesIn(article)) expect(addresses).toContain(new URL(address).href);
    const breaks = [...body.querySelectorAll('p')].map((p) => p.innerHTML.split(/<br>\n?/).length);
    for (const stanza of stanzasIn(article)) expect(breaks).toContain(stanza.length);
    const cells = [...body.querySelectorAll('th, td')].map(textOf);
    expect(cells.filter((cell) => cell !== '')).toEqual(cellsIn(article).filter((cell) => cell !== ''));
    const pictures = [...body.querySelectorAll('img')].map(({ src }) => src);
    expect(pictures).toEqual(
      article.blocks.flatMap((block) => (block.kind === 'figure' ? [block.image.src] : [])),
    );
    expect(lost(said(article), wordsIn(body.textContent ?? ''))).toEqual([]);
  });
});
