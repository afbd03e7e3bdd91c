import { Readability } from '@mozilla/readability';
import type { Engine, Telling } from './engine.ts';
import { readHtml } from './read-html.ts';
import { sanitize } from './sanitize.ts';

/** Readability as its README tells: over a clone of the whole page, its content then through DOMPurify. */
export const readability: Engine = {
  run: (document) => parse(document.cloneNode(true) as Document),
};

/** Readability and DOMPurify over a document that may be spoiled. */
export function parse(document: Document): (() => Telling) | null {
  const read = readSafely(document);
  if (!read) return null;
  const { article, html } = read;
  return () => ({
    title: article.title ?? '',
    lead: '',
    summary: article.excerpt ?? '',
    author: article.byline ?? '',
    ...readHtml(html),
  });
}

/** What Readability makes of a document that may be spoiled, and its content made safe; null for no article. */
export function readSafely(document: Document) {
  const article = new Readability(document).parse();
  return article && { article, html: sanitize(article.content ?? '') };
}
