import {
  locateByClass,
  locateById,
  locateByRepeatedTitle,
} from '../../../src/extract/locate/locate-by-site.ts';
import type { Engine } from './engine.ts';
import { parse } from './readability.ts';

/**
 * Readability + DOMPurify over a document that holds nothing but the page's head and the article's body, found as we
 * find it: what speed the narrowing alone gives, and what Readability would lose of a body that is known. Where the
 * body is not known, the whole page.
 */
export const narrowedReadability: Engine = {
  run(document) {
    const located =
      locateById(document) ?? locateByClass(document) ?? locateByRepeatedTitle(document, titleOf(document));
    if (!located) return parse(document.cloneNode(true) as Document);
    const narrowed = document.implementation.createHTMLDocument('');
    const base = narrowed.createElement('base');
    base.href = document.baseURI;
    narrowed.head.replaceWith(narrowed.importNode(document.head, true));
    narrowed.head.prepend(base);
    for (const body of located.bodies) narrowed.body.append(narrowed.importNode(body, true));
    return parse(narrowed);
  },
};

const titleOf = (document: Document): string =>
  document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
