import { lineClasses, lineKindOf } from '../../site/line-classes.ts';
import { looksLikeSetApartByline } from '../arrange/parse-byline.ts';
import { cleanText, isSentence } from '../text.ts';

/** How many elements end tags too many may have closed. */
const mostClosed = 2;
/** What may stand between an article's lines without a class of its own. */
const amongLines = 'p, h2, h3, h4, ul, ol, table, blockquote, figure, img, br, script, style';
/** Where no class tells, a line that is shorter may be the page's own note. */
const shortestText = 100;
const marked = lineClasses.map((name) => `.${name}`).join();

/**
 * The bodies with the article's lines directly below the last one: an end tag too many has closed it in their midst. The
 * author's line is the last of them.
 */
export function withLinesBelow(bodies: Element[]): Element[] {
  let last = bodies.at(-1);
  for (let closed = 1; last && !last.nextElementSibling && closed < mostClosed; closed++)
    last = last.parentElement ?? undefined;
  const areMarked = bodies.some((body) => body.querySelector(marked));
  const lines: Element[] = [];
  let end = 0;
  for (let next = last?.nextElementSibling; next; next = next.nextElementSibling) {
    const kind = lineKindOf(next);
    if (kind === null && !next.matches(amongLines)) break;
    lines.push(next);
    const isText = areMarked ? kind === 'text' || kind === 'answer' : isLongLine(next);
    const isAuthor = isByline(next);
    if (isText || (end > 0 && (kind !== null || isAuthor))) end = lines.length;
    if (end > 0 && isAuthor) break;
  }
  return [...bodies, ...lines.slice(0, end)];
}

const isByline = (line: Element): boolean =>
  lineKindOf(line) === 'byline' || looksLikeSetApartByline(cleanText(line.textContent ?? ''));

function isLongLine(line: Element): boolean {
  if (line.localName !== 'p' || line.querySelector('a')) return false;
  const text = cleanText(line.textContent ?? '');
  return text.length >= shortestText && isSentence(text);
}
