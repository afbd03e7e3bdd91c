import { cleanAddress } from '../../../../article/clean-address.ts';
import { legible } from '../../../../article/legible.ts';
import { dateLine } from '../../../../sharing/date-line.ts';
import type { Highlight } from '../../../entry.ts';
import { markHighlights } from '../mark-highlights.ts';
import type { WholeArticle } from '../read-article.ts';
import { words } from '../words.ts';
import { blockToMarkup } from './blocks.ts';
import { escapeText } from './escape.ts';
import { inlinesToMarkup } from './inlines.ts';
import { linkToMarkup } from './link.ts';
import type { PictureAt } from './picture-at.ts';

/** What stands inside an article's element: title, who and when, lead, text, where it is from, what was marked in it. */
export function articleToMarkup({ article, highlights }: WholeArticle, pictureAt: PictureAt): string {
  const marked = markHighlights(article, highlights);
  const byline = [article.byline?.text ?? '', dateLine(article)].filter((line) => line !== '');
  return [
    `<h2>${escapeText(legible(article.title) || words.untitled)}</h2>`,
    ...(byline.length > 0 ? [`<p class="byline">${byline.map(escapeText).join('<br/>')}</p>`] : []),
    ...(article.lead.length > 0 ? [`<p class="lead">${inlinesToMarkup(marked.lead)}</p>`] : []),
    ...marked.blocks.map((block) => blockToMarkup(block, pictureAt)),
    source(article.url),
    highlightList(highlights),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function source(address: string): string {
  const url = cleanAddress(address);
  if (url === null) return '';
  return `<p class="source">${words.source}: ${linkToMarkup(url, escapeText(url))}</p>`;
}

/** All of them again in one place, those too whose words the newspaper has taken out of the text since. */
function highlightList(highlights: readonly Highlight[]): string {
  if (highlights.length === 0) return '';
  const inOrder = highlights.toSorted((one, other) => one.anchor.at - other.anchor.at);
  const items = inOrder.map(({ anchor, note }) => {
    const words = note === '' ? '' : `<p>${escapeText(note).replaceAll('\n', '<br/>')}</p>`;
    return `<li><blockquote><p>${escapeText(anchor.quote).replaceAll('\n', '<br/>')}</p></blockquote>${words}</li>`;
  });
  return `<section class="highlights"><h3>${words.highlights}</h3><ul>${items.join('')}</ul></section>`;
}
