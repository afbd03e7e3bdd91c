import { selectors } from '../../site/selectors.ts';
import { isSameTitle } from '../repeats.ts';
import { foldText } from '../text.ts';
import { withLinesBelow } from './lines-below.ts';
import type { Located } from './located.ts';

/** Boxes beside the article; a body's id in one of them belongs to something else. */
const elsewhere = `aside, footer, nav, ${selectors.teasers}`;
const media = 'img, video, audio, iframe, table';

/** The body by the id that the site gives it; several, when a page has several with different text. */
export function locateById(document: Document): Located | null {
  const candidates = [...document.querySelectorAll(selectors.body)];
  const bodies = withoutRepeats(candidates);
  if (bodies.length > 0) return { by: 'id', bodies: withLinesBelow(bodies) };
  // An empty body still tells where the article is: a player may stand before it.
  const [empty] = candidates;
  return empty && !document.querySelector(selectors.bodyByClass) ? { by: 'id', bodies: [empty] } : null;
}

/** The body by its class. */
export function locateByClass(document: Document): Located | null {
  const bodies = withoutRepeats([...document.querySelectorAll(selectors.bodyByClass)]);
  return bodies.length > 0 ? { by: 'class', bodies: withLinesBelow(bodies) } : null;
}

/** The body by what the system does: it repeats the title as a heading at its beginning. */
export function locateByRepeatedTitle(document: Document, title: string): Located | null {
  if (title === '') return null;
  const headings = [...document.querySelectorAll('h1')].filter((heading) =>
    isSameTitle(heading.textContent ?? '', title),
  );
  const body = headings.at(-1)?.parentElement;
  if (
    headings.length < 2 ||
    !body ||
    headings[0]?.parentElement === body ||
    body.contains(headings[0] ?? null)
  )
    return null;
  return hasContent(body) ? { by: 'repeated title', bodies: withLinesBelow([body]) } : null;
}

/** Bodies with content, outermost only, none in a box beside the article, no text twice. */
function withoutRepeats(candidates: Element[]): Element[] {
  const outermost: Element[] = [];
  for (const body of candidates) {
    // In the page's order: only the one before it can be around it.
    if (!outermost.at(-1)?.contains(body) && hasContent(body) && !body.closest(elsewhere))
      outermost.push(body);
  }
  // Nearly always there is one: a long text is not folded for nothing.
  if (outermost.length < 2) return outermost;
  const texts = new Set<string>();
  return outermost.filter((body) => {
    const text = foldText(body.textContent ?? '');
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
}

/** Looks no further than the first words: a body may be long. */
function hasContent(body: Element): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  while (texts.nextNode()) {
    if ((texts.currentNode.nodeValue ?? '').trim() !== '') return true;
  }
  return body.querySelector(media) !== null;
}
