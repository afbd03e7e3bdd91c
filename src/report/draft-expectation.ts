import type { Extraction } from '../extract/extraction.ts';
import { type Told, toldBy } from './told.ts';

/**
 * The beginning of a page folder's `expected.json`: what the extraction gave, which is wrong somewhere, or there would
 * be no report. As long as it says that it is a draft, tests refuse it (test/truth/page-folders.ts).
 */
export type DraftExpectation = { draft: true; url: string } & (Told | { article: false; why: string });

export function draftExpectation(extraction: Extraction, url: URL): DraftExpectation {
  // Page folders have their addresses so.
  const address = url.href.replace(/^https:/, 'http:');
  const draft = { draft: true, url: address } as const;
  if (extraction.ok) return { ...draft, ...toldBy(extraction.article) };
  return { ...draft, article: false, why: extraction.reason === 'scrambled' ? 'scrambled' : 'no-body' };
}
