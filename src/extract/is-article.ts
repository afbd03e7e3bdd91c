import { errorTitle } from '../site/phrases.ts';
import type { Story } from './arrange/story.ts';
import type { Draft } from './blocks/draft.ts';
import type { LocatedBy } from './extraction.ts';
import { isPlaceholder } from './locate/is-text-there.ts';

/** A page that says that an article is gone says so in a sentence or two. */
const longestNotice = 200;

/**
 * Whether what was read is an article. A news brief may be nothing but its lead, where the site's own marks have told
 * where the body is; anywhere else a lead without text is a teaser's. A line that asks to wait is none.
 *
 * @param by how the body was found.
 */
export function isArticle(story: Story, by: LocatedBy): boolean {
  const { page, drafts, lead } = story;
  if (drafts.length === 1 && isPlaceholder(drafts[0]?.text ?? '')) return false;
  if (drafts.length === 0) return lead.length > 0 && (by === 'id' || by === 'class');
  if (by === 'readability' && errorTitle.test(page.title) && isBare(story)) return false;
  // What only stands below a title may be a page that says “not found”: it has neither time nor lead.
  return by !== 'title' || page.published !== null || lead.length > 0;
}

/** An error that is told at length, and what the newspaper says while it mends its machines, is shorter. */
const shortestBare = 600;

/** A few sentences on a page of which nothing says that they are an article: no time, lead, author, picture or class. */
function isBare({ page, drafts, lead, byline }: Story): boolean {
  if (page.published !== null || page.author !== null || lead.length > 0 || byline !== null) return false;
  return isUnmarkedText(drafts) && lengthOf(drafts) < shortestBare;
}

/**
 * Whether a body holds nothing but a few words, on a page that names no article: no title, lead or author, and no class
 * that calls a line an article's. A time may be the header's clock.
 */
export function isNotice({ page, drafts, lead, byline }: Story): boolean {
  if (page.title !== '' || lead.length > 0 || byline !== null) return false;
  return isUnmarkedText(drafts) && lengthOf(drafts) <= longestNotice;
}

/** Nothing but lines of words, of which no class tells anything. */
const isUnmarkedText = (drafts: readonly Draft[]): boolean =>
  drafts.every(({ hint, block }) => hint === null && 'inlines' in block);

const lengthOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);
