import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../src/opening/bring.ts';
import { followLinks } from '../src/opening/follow-links.ts';
import { providePart } from '../src/parts/parts.ts';
import type { DrawBeside } from '../src/reader/beside/beside.ts';
import { drawBeside } from '../src/reader/beside/draw-beside.ts';
import type { HighlightAccess } from '../src/reader/highlights/highlights-part.ts';
import { pageHighlights } from '../src/surfaces/page-highlights.ts';

/** In the newspaper's page the links of the view are followed too. */
const drawInPage: DrawBeside = (container, props) => {
  const highlights: HighlightAccess = {
    services: pageHighlights(props.article),
    bring: () => bring('highlights'),
    // Nothing is saved out of a private window but by the button, which says that it stays.
    canSave: !browser.extension.inIncognitoContext,
  };
  const takeAway = drawBeside(container, { ...props, highlights });
  const view = container.closest<HTMLElement>('.view');
  const stopFollowing = view ? followLinks(view, props.article.key) : () => {};
  return () => {
    stopFollowing();
    takeAway();
  };
};

/** Comes into a page once its article can be read: the look on paper, and where in the article the reader is. */
export default defineUnlistedScript(() => providePart('beside', drawInPage));
