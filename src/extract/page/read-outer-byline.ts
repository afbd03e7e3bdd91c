import { lineKindOf } from '../../site/line-classes.ts';
import { authorClass } from '../../site/selectors.ts';
import { hasLineText, lineText } from './line-text.ts';

/** How many elements the body may be the last part of, with the author's line below them. */
const mostLevels = 2;

/**
 * The author's line that stands directly below the body, known by its class.
 *
 * @param body the last element of the body.
 * @returns clean text, empty when there is none.
 */
export function readOuterByline(body: Element): string {
  const line = elementBelow(body);
  if (!line || line.querySelector('p, ul, img')) return '';
  const isMarked =
    lineKindOf(line) === 'byline' || [...line.classList].some((name) => authorClass.test(name));
  return isMarked ? lineText(line) : '';
}

/** The next element with text, at most so far outside. */
function elementBelow(body: Element): Element | null {
  let last = body;
  for (let level = 0; level <= mostLevels; level++) {
    for (let next = last.nextElementSibling; next; next = next.nextElementSibling)
      if (hasLineText(next)) return next;
    if (!last.parentElement) return null;
    last = last.parentElement;
  }
  return null;
}
