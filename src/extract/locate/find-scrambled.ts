import { isScrambledBody, isScrambledToken } from '../../site/scrambled-token.ts';
import { selectors } from '../../site/selectors.ts';

/** Text nodes that are shorter hold no token. */
const shortest = 120;

/**
 * The element that holds a body which the site's script has not yet turned into HTML: in the body where the site
 * marks one, else anywhere on the page outside scripts.
 */
export function findScrambled(document: Document): Element | null {
  const bodies = [...document.querySelectorAll(`${selectors.body}, ${selectors.bodyByClass}`)];
  for (const body of bodies.reverse()) {
    if (body.childElementCount === 0 && isScrambledBody(body.textContent ?? '')) return body;
  }
  const root = document.body;
  if (!root || bodies.some((body) => body.querySelector('p, br') !== null)) return null;
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (
      text.length < shortest ||
      !parent ||
      /^(?:script|style|noscript|template|textarea)$/.test(parent.localName)
    )
      continue;
    if (isScrambledToken(text)) return parent;
  }
  return null;
}
