import type { Report } from '../trace.ts';

/** What an article's JSON-LD may tell; every field as the page wrote it. */
export interface JsonLdArticle {
  headline: string | null;
  datePublished: string | null;
  section: string | null;
  author: string | null;
}

const articleTypes = /(?:^|\W)(?:\w*Article|\w*Posting|Report)(?:$|\W)/;

/** Reads the first article among the page's JSON-LD scripts; a malformed script is reported and passed over. */
export function readJsonLd(document: Document, report: Report): JsonLdArticle | null {
  for (const script of document.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    try {
      const article = findArticle(JSON.parse(text));
      if (article) return article;
    } catch {
      report('read page', 'malformed JSON-LD', text);
    }
  }
  return null;
}

function findArticle(data: unknown): JsonLdArticle | null {
  const candidates = Array.isArray(data) ? data : [data];
  for (const candidate of candidates) {
    if (!isRecord(candidate)) continue;
    if (Array.isArray(candidate['@graph'])) {
      const nested = findArticle(candidate['@graph']);
      if (nested) return nested;
    }
    if (!articleTypes.test(String(candidate['@type']))) continue;
    return {
      headline: textOf(candidate.headline),
      datePublished: textOf(candidate.datePublished),
      section: textOf(candidate.articleSection),
      author: textOf(candidate.author),
    };
  }
  return null;
}

/** A string, the `name` of an object, or the first of a list of either. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value.name);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
