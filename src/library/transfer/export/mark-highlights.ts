import type { Article, Inline, Mark } from '../../../article/article.ts';
import type { Highlight } from '../../entry.ts';
import { findQuote, squeeze } from './find-quote.ts';
import { mapInlines } from './map-inlines.ts';

/** Words that the reader has marked: like those that the newspaper marked, and with what the reader made of them. */
export interface ReaderMark extends Mark {
  tag: 'mark';
  highlight: Highlight;
  /** Whether the marked passage ends here: it may go through several paragraphs. */
  isLast: boolean;
}

interface Span {
  from: number;
  to: number;
  highlight: Highlight;
}

/** An article in which the reader's highlights are marks. Those whose words are not there any more are left out. */
export function markHighlights(article: Article, highlights: readonly Highlight[]): Article {
  if (highlights.length === 0) return article;
  const spans = findSpans(wholeText(article), highlights);
  let at = 0;
  const change = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline): Inline[] => {
      if (typeof inline !== 'string')
        return [inline.tag === 'br' ? inline : { ...inline, children: change(inline.children) }];
      const from = at;
      at += inline.length;
      return cut(inline, from, spans);
    });
  return mapInlines(article, change);
}

function wholeText(article: Article): string {
  let text = '';
  const add = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (typeof inline === 'string') text += inline;
      else if (inline.tag !== 'br') add(inline.children);
    }
  };
  mapInlines(article, (inlines) => {
    add(inlines);
    return inlines;
  });
  return text;
}

/** In the order of the text; where two overlap, the first has the words that both have. */
function findSpans(text: string, highlights: readonly Highlight[]): Span[] {
  const squeezed = squeeze(text);
  const found = highlights.flatMap((highlight): Span[] => {
    const place = findQuote(squeezed, highlight.anchor);
    return place ? [{ from: place[0], to: place[1], highlight }] : [];
  });
  let end = 0;
  return found
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .flatMap((span) => {
      const from = Math.max(span.from, end);
      end = Math.max(end, span.to);
      return from < span.to ? [{ ...span, from }] : [];
    });
}

function cut(text: string, start: number, spans: readonly Span[]): Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const { from, to, highlight } of spans) {
    const begin = Math.max(from - start, at);
    const end = Math.min(to - start, text.length);
    if (begin >= end) continue;
    if (begin > at) pieces.push(text.slice(at, begin));
    const children = [text.slice(begin, end)];
    const mark: ReaderMark = { tag: 'mark', children, highlight, isLast: to - start <= text.length };
    pieces.push(mark);
    at = end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
