import { siteName } from '../../site/phrases.ts';
import { baseOf, resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';
import type { Report } from '../trace.ts';
import { readJsonLd } from './json-ld.ts';
import { metaContent } from './meta-content.ts';
import { readPublished } from './read-published.ts';
import { readSection } from './read-section.ts';
import { findTitleElement, readTitle } from './read-title.ts';

/** What stands on the page outside the article's body. All text clean (NFC, single spaces), empty when missing. */
export interface Page {
  /** `host/id` of this article, by which links to others are told from links to itself. */
  key: string;
  url: URL;
  /** What relative addresses refer to. */
  base: URL;
  title: string;
  /** The title's heading outside the body, where there is one. */
  titleElement: Element | null;
  /** The page's own summary for machines: often the lead, often cut off. */
  description: string;
  /** ISO 8601 with Vietnam's offset. */
  published: string | null;
  section: string | null;
  /** The author for machines; null when it is only the newspaper. */
  author: string | null;
  /** The picture for machines, an absolute address. */
  picture: string | null;
}

/** Reads what the page says about its article, without changing anything. */
export function readPage(document: Document, url: URL, key: string, report: Report): Page {
  const jsonLd = readJsonLd(document, report);
  const base = baseOf(document, url);
  const title = readTitle(document, {
    openGraph: metaContent(document, 'og:title'),
    jsonLd: jsonLd?.headline ?? null,
  });
  const titleElement = findTitleElement(document, title);
  const author = cleanText(metaContent(document, 'author') ?? jsonLd?.author ?? '');
  return {
    key,
    url,
    base,
    title,
    titleElement,
    description: cleanText(
      metaContent(document, 'og:description') ?? metaContent(document, 'description') ?? '',
    ),
    published: readPublished(
      document,
      [metaContent(document, 'article:published_time'), jsonLd?.datePublished ?? null],
      titleElement,
    ),
    section: readSection(document, jsonLd, base),
    author: author && !siteName.test(author) ? author : null,
    picture: resolveHttp(metaContent(document, 'og:image'), base),
  };
}
