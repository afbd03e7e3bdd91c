import { anchorLength, type Place } from '../../article/place.ts';
import { characterBox, passagesOf } from './passages.ts';

/** How much of an article lies above a line of the window, 0 to 1. */
export function progressAt(article: Element, line: number): number {
  const { top, height } = article.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(Math.max((line - top) / height, 0), 1);
}

/**
 * The place at a line of the window; below the last passage, that passage's end.
 *
 * @param line CSS pixels from the window's top, below which the text can be seen.
 * @param edge the same of the window's lower edge: an article whose end is above it has been read through, though its last
 *   lines may never come up to the line.
 * @returns null above the first passage.
 */
export function placeAt(article: Element, line: number, edge: number): Place | null {
  const passages = passagesOf(article);
  const found = passages.findIndex((element) => element.getBoundingClientRect().bottom > line);
  const passage = found < 0 ? passages.length - 1 : found;
  const element = passages[passage];
  if (!element || (passage === 0 && element.getBoundingClientRect().top >= line)) return null;
  const text = element.textContent ?? '';
  return {
    passage,
    text: text.slice(0, anchorLength),
    offset: found < 0 ? Math.max(0, text.length - 1) : firstCharacterBelow(element, text.length, line),
    progress: article.getBoundingClientRect().bottom <= edge ? 1 : progressAt(article, line),
  };
}

/** Characters follow each other down the page, so that the first below a line is found by halving. */
function firstCharacterBelow(element: Element, length: number, line: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (characterBox(element, middle).bottom > line) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, length - 1));
}

/**
 * Where a place is now, in the window: the upper edge of its line.
 *
 * @returns null when the article has no such passage any more.
 */
export function lineOf(article: Element, { passage, text, offset }: Place): number | null {
  const passages = passagesOf(article);
  const begins = (element: Element | undefined) => element?.textContent?.slice(0, anchorLength) === text;
  const element = begins(passages[passage]) ? passages[passage] : passages.find(begins);
  return element ? characterBox(element, offset).top : null;
}
