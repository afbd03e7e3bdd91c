import type { extractArticle } from '../extract/extract-article.ts';
import type { LocateByWeight } from '../extract/locate/locate-by-weight.ts';
import type { DrawBeside } from '../reader/beside/beside.ts';
import type { HighlightsPart } from '../reader/highlights/highlights-part.ts';
import type { DrawNotices } from '../reader/notices.ts';
import type { DrawTool } from '../reader/tools/tool.ts';
import type { pageReport } from '../report/page-report.ts';
import type { highlightsToMarkdown } from '../sharing/highlights-to-markdown.ts';
import type { toMarkdown } from '../sharing/to-markdown.ts';

/**
 * The parts of the extension that come into a page only when something there needs them, so that every other page
 * pays nothing for them. Each is a script of its own (`entrypoints/<name>.ts`) that provides what it holds here.
 */
export interface Parts {
  /** Reads the article of a page: it comes with the reader's script, and no page that only shows articles needs it. */
  extract: typeof extractArticle;
  /** Finds the article where the site's own marks are gone: Readability, and our reading of what it says. */
  'locate-by-weight': LocateByWeight;
  /** The article's look on paper, and where in it the reader is. */
  beside: DrawBeside;
  /** Draws what is to be said where no article can be shown, or not yet. */
  notices: DrawNotices;
  /** Draws what a reader can do beside reading: contents, type and theme, taking along. */
  tools: DrawTool;
  /** Writes Markdown: it comes with the tools, one of which copies it. */
  markdown: { ofArticle: typeof toMarkdown; ofHighlights: typeof highlightsToMarkdown };
  /** Marks passages, and shows what is marked. */
  highlights: HighlightsPart;
  /** Makes a report of a page, without what it says. */
  anonymise: typeof pageReport;
  /** Draws what reads aloud: the player, and the marks in the text. */
  speech: DrawTool;
}

export type PartName = keyof Parts;

/** Content scripts of one extension share this object, and no page can see it (isolated world). */
const shared = globalThis as { docSachParts?: Partial<Parts> };

/** Called by a part's own script. */
export function providePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  shared.docSachParts = { ...shared.docSachParts, [name]: part };
}

/**
 * Gives a part, asking for its script where it is not there yet.
 *
 * @param bring brings the part's script into this page.
 * @throws when it could not be brought, such as after an update of the extension.
 */
export async function takePart<Name extends PartName>(
  name: Name,
  bring: (name: Name) => Promise<unknown>,
): Promise<Parts[Name]> {
  if (!shared.docSachParts?.[name]) await bring(name);
  const part = shared.docSachParts?.[name];
  if (!part) throw new Error(`The part “${name}” did not come.`);
  return part;
}
