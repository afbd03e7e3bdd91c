import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/library/article-schema.ts';
import { articleToMarkup } from '../../../src/library/transfer/export/markup/article.ts';
import type { WholeArticle } from '../../../src/library/transfer/export/read-article.ts';
import { toMarkdown } from '../../../src/sharing/to-markdown.ts';
import { hostileArticle } from '../../payloads/hostile-article.ts';
import { payloads } from '../../payloads/index.ts';
import { activeContent } from '../../truth/active-content.ts';
import { first, last, p, read } from './small-page.ts';

const leftOut = new Set([
  // In jsdom these names stand in the place of the window's own members; a content script's browser keeps them away
  // (test/browser/hostile-page.test.ts).
  'controls: names: createElement, importNode',
]);

const { window } = new JSDOM();
const inDocument = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');
const markupOf = (article: Article) =>
  articleToMarkup({ article, highlights: [] } as unknown as WholeArticle, () => null);
/** A reader by others, with HTML allowed. */
const markdown = new MarkdownIt({ html: true });

test('there are at least 200 of them, each with a name of its own', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  expect(new Set(payloads.map(({ name }) => name)).size).toBe(payloads.length);
  expect(new Set(payloads.map(({ html }) => html)).size).toBe(payloads.length);
});

test.each(payloads.filter(({ name }) => !leftOut.has(name)))(
  '$name: what comes of it is plain data, of which nothing could run where it is exported',
  ({ html }) => {
    const article = read(p(first) + html + p(last), { inside: '' });
    const data = JSON.parse(JSON.stringify(article));
    expect(parseArticle(data)).toEqual(data);
    expect(JSON.stringify(article)).toContain(first);
    expect(activeContent(inDocument(markupOf(article)).body)).toEqual([]);
    expect(activeContent(inDocument(markdown.render(toMarkdown(article))).body)).toEqual([]);
  },
);

test('an article whose every text would run as markup gives none of it, in any form', () => {
  const article = hostileArticle(1);
  expect(parseArticle(article)).not.toBeNull();
  expect(activeContent(inDocument(markupOf(article)).body)).toEqual([]);
  expect(activeContent(inDocument(markdown.render(toMarkdown(article))).body)).toEqual([]);
});
