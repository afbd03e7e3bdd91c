import type { extractArticle } from '../extract/extract-article.ts';
import type { Extraction, FailureReason, Removal } from '../extract/extraction.ts';
import type { LocateByWeight } from '../extract/locate/locate-by-weight.ts';
import { unclobbered } from '../extract/unclobbered.ts';
import { anonymisePage } from './anonymise-page.ts';
import type { Chance } from './chance.ts';
import { type DraftExpectation, draftExpectation } from './draft-expectation.ts';
import { shapeOf } from './shape-of.ts';
import { type Told, toldBy } from './told.ts';

/** A page that reads badly, without what it says: what a page folder is made of (test/pages/README.md). */
export interface PageReport {
  source: string;
  expected: DraftExpectation;
  /** Why there is no article; null where there is one. */
  reason: FailureReason | null;
  locatedBy: string | null;
  /** What was left out of the article, in the same other words. */
  removals: Removal[];
  /** Whether the anonymous page reads as badly as the page itself: the same blocks, removals and lengths. */
  isSame: boolean;
  elements: number;
  paragraphs: number;
  pictures: number;
}

export interface ReportedPage {
  document: Document;
  url: URL;
  /** What the page itself gives. */
  extraction: Extraction;
}

export interface ReportTools {
  extract: typeof extractArticle;
  locateByWeight: LocateByWeight;
  /** Reads HTML into a document in which nothing loads or runs. */
  parse(html: string): Document;
  chance: Chance;
}

/** By chance a word may become one that a rule goes by: then all is made anew. */
const mostAttempts = 3;

/** Makes a report of a page, which is not changed. Of what the page says, no more is in it than `anonymisePage` leaves. */
export function pageReport({ document, url, extraction }: ReportedPage, tools: ReportTools): PageReport {
  const shown = unclobbered(document);
  const shape = shapeOf(extraction);
  const lines = extraction.ok ? linesOf(toldBy(extraction.article)) : [];
  for (let attempt = 1; ; attempt++) {
    const page = anonymisePage(shown, url, tools.chance, lines);
    const read = tools.parse(page.source);
    const again = tools.extract(read, page.url, tools.locateByWeight);
    const isSame = shapeOf(again) === shape;
    if (!isSame && attempt < mostAttempts) continue;
    return {
      source: page.source,
      expected: draftExpectation(again, page.url),
      reason: again.ok ? null : again.reason,
      locatedBy: again.trace.locatedBy,
      removals: again.trace.removals,
      isSame,
      elements: read.querySelectorAll('*').length,
      ...counts(again),
    };
  }
}

/** A table's cells are told in one line. */
const linesOf = ({ title, lead, author, section, paras, images }: Told): string[] =>
  [title, lead, author, section, ...paras, ...images.map(({ caption }) => caption)].flatMap((text) =>
    text.split(/\n| \| /),
  );

function counts(extraction: Extraction): Pick<PageReport, 'paragraphs' | 'pictures'> {
  const blocks = extraction.ok ? extraction.article.blocks : [];
  const pictures = blocks.filter(({ kind }) => kind === 'figure').length;
  return { paragraphs: blocks.length - pictures, pictures };
}
