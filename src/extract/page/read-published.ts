import { selectors } from '../../site/selectors.ts';
import { isOnlyTime, readIsoTime, readPrintedTime } from './vietnam-time.ts';

/** A line with nothing but the time is shorter. */
const longestLine = 80;
/** How much text before the body is searched for a printed time, in text nodes: a page's header is far smaller. */
const mostTextNodes = 2000;

/**
 * When the article was published: what the page declares, else the printed time that stands nearest to the title.
 *
 * @param declared ISO times from the page's metadata, best first.
 * @param title the shown title, where there is one: a printed time after it wins over a header's clock before it.
 * @returns ISO 8601 with Vietnam's offset, or null.
 */
export function readPublished(
  document: Document,
  declared: (string | null)[],
  title: Element | null,
): string | null {
  for (const text of declared) {
    const time = text === null ? null : readIsoTime(text);
    if (time) return time;
  }
  const marked = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const markedTime = marked ? readIsoTime(marked) : null;
  if (markedTime) return markedTime;
  return readShownTime(document, title);
}

function readShownTime(document: Document, title: Element | null): string | null {
  let before: string | null = null;
  for (const element of document.querySelectorAll(selectors.time)) {
    const time = readPrintedTime(element.textContent ?? '');
    if (!time) continue;
    if (!title || follows(title, element)) return time;
    before ??= time;
  }
  return (title && firstTimeAfter(title)) ?? before;
}

/** The first printed time in the text that follows a title, up to a known body: below it stand readers' comments. */
function firstTimeAfter(title: Element): string | null {
  const root = title.ownerDocument.body;
  if (!root) return null;
  const body = title.ownerDocument.querySelector(`${selectors.body}, ${selectors.bodyByClass}`);
  const end = body?.contains(title) ? null : body;
  const walker = title.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = title;
  for (let count = 0; count < mostTextNodes && walker.nextNode(); count++) {
    if (end?.contains(walker.currentNode)) return null;
    const text = walker.currentNode.nodeValue ?? '';
    // A time that stands inside a sentence is the sentence's own.
    if (text.length < longestLine && isOnlyTime(text)) return readPrintedTime(text);
  }
  return null;
}

function follows(reference: Element, element: Element): boolean {
  return (reference.compareDocumentPosition(element) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}
