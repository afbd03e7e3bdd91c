import type { Article, Block } from '../article/article.ts';
import { cleanAddress } from '../article/clean-address.ts';
import { legible } from '../article/legible.ts';
import { dateLine } from './date-line.ts';
import { blockToText } from './text/block-to-text.ts';
import { text } from './text/inlines.ts';

/**
 * An article as plain text worth pasting: title, who and when, lead, text, and where it is from. A blank line parts
 * paragraphs, two stand before a heading; stanzas keep their lines; captions are in brackets; links
 * have their address behind them.
 *
 * @returns without white space at either end
 */
export function toText(article: Article): string {
  const head = [
    legible(article.title),
    [article.byline?.text, dateLine(article)].filter(Boolean).join('\n'),
    text(article.lead),
    ...article.blocks.map(withRoom),
    cleanAddress(article.url) ?? '',
  ];
  return head
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
}

function withRoom(block: Block): string {
  const said = blockToText(block);
  return block.kind === 'heading' && said !== '' ? `\n${said}` : said;
}
