import type { Page } from '../page/read-page.ts';
import type { Located } from './located.ts';
import { childrenFrom } from './region.ts';

/** An article's title is this near to its text, in elements around it. */
const mostLevels = 5;

/**
 * Where neither the site's marks nor Readability tell: what follows the title, in ever larger elements around it. For
 * pages of a picture, a video or a few lines, on which there is too little text to weigh.
 */
export function* locateByTitle(document: Document, { titleElement }: Page): Generator<Located> {
  let region = titleElement?.parentElement;
  for (
    let level = 0;
    level < mostLevels && titleElement && region && region !== document.documentElement;
    level++
  ) {
    yield { by: 'title', bodies: childrenFrom(region, titleElement) };
    region = region.parentElement;
  }
}
