import type { RootContent } from 'mdast';
import type { Article } from '../article/article.ts';
import { cleanAddress } from '../article/clean-address.ts';
import { legible } from '../article/legible.ts';
import { dateLine } from './date-line.ts';
import { mediaAddress } from './link-address.ts';
import { blockToMarkdown } from './markdown/blocks.ts';
import type { PictureAt } from './markdown/media.ts';
import { boldParagraph, paragraph } from './markdown/paragraph.ts';
import { serialize } from './markdown/serialize.ts';
import { words } from './words.ts';

/**
 * An article as Markdown (CommonMark with GitHub's tables): `# title`, who and when, lead in bold, text, and where it
 * is from. Nothing in it can run: text is escaped, and addresses are http(s), mailto or tel.
 *
 * @param pictureAt where a picture is, given its address; at its address by default
 * @returns ends with a line feed
 */
export function toMarkdown(article: Article, pictureAt: PictureAt = mediaAddress): string {
  return serialize([
    ...(legible(article.title) === '' ? [] : [heading(article.title)]),
    ...bylineAndDate(article),
    ...content(article, pictureAt),
    ...source(article),
  ]);
}

/** Lead and text alone, for a file that tells the rest in another way. Empty, or ends with a line feed. */
export function bodyToMarkdown(article: Article): string {
  return serialize(content(article, mediaAddress));
}

const content = (article: Article, pictureAt: PictureAt): RootContent[] => [
  ...boldParagraph(article.lead),
  ...article.blocks.flatMap((block) => blockToMarkdown(block, pictureAt)),
];

const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 1,
  children: [{ type: 'text', value }],
});

function bylineAndDate(article: Article): RootContent[] {
  const lines = [article.byline?.text ?? '', dateLine(article)].filter((line) => line !== '');
  return paragraph(
    lines.flatMap((value, index) => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text' as const, value },
    ]),
  );
}

function source({ url: address }: Article): RootContent[] {
  const url = cleanAddress(address);
  if (url === null) return [];
  return paragraph([
    { type: 'text', value: `${words.source}: ` },
    { type: 'link', url, children: [{ type: 'text', value: url }] },
  ]);
}
