import { cutInlines } from './inline-cut.ts';
import type { ArrangeStep } from './story.ts';

/** A start tag that lost its `<`: a name, at least one attribute in quotes, `>`. No sentence begins so. */
const tornTag = /^[a-z][a-z0-9]*(?:\s+[a-z-]+\s*=\s*"[^"<>]*")+\s*\/?>\s*/i;

/**
 * On older print views the site's own script drops one character too many when it turns the token into HTML (seen in
 * a stored page: `h1 class="pTitle">…`), so that the body begins with the rest of a tag as text.
 */
export const mendTornTag: ArrangeStep = (story) => {
  const first = story.drafts[0];
  const torn = first && 'inlines' in first.block ? tornTag.exec(first.text)?.[0] : undefined;
  if (!first || torn === undefined || !('inlines' in first.block)) return;
  story.report('the rest of a tag that the page tore', torn);
  first.block.inlines = cutInlines(first.block.inlines, torn.length, first.text.length);
  first.text = first.text.slice(torn.length);
  if (first.text === '') story.drafts.shift();
};
