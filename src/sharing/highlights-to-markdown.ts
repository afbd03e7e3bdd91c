import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { cleanAddress } from '../article/clean-address.ts';
import { legible } from '../article/legible.ts';
import { serialize } from './markdown/serialize.ts';

/** What was marked in one article. */
export interface MarkedArticle {
  /** Empty when the article has none. */
  title: string;
  url: string;
  /** Each passage with the reader's note on it, which may be empty. */
  passages: readonly { quote: string; note: string }[];
}

/**
 * Marked passages as Markdown: each article's title, which leads to it, then each passage as a quotation, with its note
 * below. Nothing in it can run: text is escaped.
 *
 * @returns empty for nothing, else ends with a line feed
 */
export const highlightsToMarkdown = (articles: readonly MarkedArticle[]): string =>
  serialize(
    articles.flatMap(({ title, url, passages }) => [heading(title, url), ...passages.flatMap(passage)]),
  );

function heading(title: string, address: string): RootContent {
  const url = cleanAddress(address);
  const text: PhrasingContent = { type: 'text', value: legible(title) || (url ?? address) };
  return {
    type: 'heading',
    depth: 2,
    children: url === null ? [text] : [{ type: 'link', url, children: [text] }],
  };
}

const passage = ({ quote, note }: MarkedArticle['passages'][number]): RootContent[] => [
  { type: 'blockquote', children: paragraphs(quote) },
  ...paragraphs(note),
];

/** A line of its own for each line: a quote may go over several passages. */
const paragraphs = (text: string): Paragraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
