import type { Inline } from '../../../../article/article.ts';
import { linkAddress } from '../../../../sharing/link-address.ts';
import type { ReaderMark } from '../mark-highlights.ts';
import { escapeText } from './escape.ts';
import { linkToMarkup } from './link.ts';

/** Runs of text as XHTML, which HTML reads alike. */
export function inlinesToMarkup(inlines: readonly Inline[], isInLink = false): string {
  return inlines.map((inline) => run(inline, isInLink)).join('');
}

function run(inline: Inline, isInLink: boolean): string {
  if (typeof inline === 'string') return escapeText(inline);
  if (inline.tag === 'br') return '<br/>';
  if (inline.tag === 'a') {
    const href = isInLink ? null : linkAddress(inline.href);
    const words = inlinesToMarkup(inline.children, true);
    return href === null ? words : linkToMarkup(href, words);
  }
  const words = inlinesToMarkup(inline.children, isInLink);
  if ('highlight' in inline) return readerMark(inline as ReaderMark, words);
  return `<${inline.tag}>${words}</${inline.tag}>`;
}

/** A note stands right behind the words that it is about. */
function readerMark({ highlight, isLast }: ReaderMark, words: string): string {
  const note =
    isLast && highlight.note !== '' ? `<small class="note">[${escapeText(highlight.note)}]</small>` : '';
  return `<mark class="${highlight.colour}">${words}</mark>${note}`;
}
