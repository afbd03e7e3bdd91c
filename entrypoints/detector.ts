import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { NavigationKind } from '../src/messages/protocol.ts';
import { sendToBackground } from '../src/messages/send.ts';
import { onceInSight } from '../src/page/once-in-sight.ts';
import { insteadMark } from '../src/page/page-rules.ts';
import { drawVeil, liftVeil, limitVeil, removeStaleVeil } from '../src/page/veil.ts';
import { readAddress } from '../src/site/address.ts';

/** Milliseconds after which the page shows itself if nobody has answered. Fail open. */
const veilLimit = 5000;

/**
 * The only thing that runs on every page of the newspaper: tells the background when a page is an article's. The
 * manifest names it as a content script (wxt.config.ts); built as a plain script it is a third of the size, and
 * announces itself to no page, as WXT's content scripts do with an event and a message.
 */
export default defineUnlistedScript(() => {
  const { key } = readAddress(new URL(location.href));
  // Whatever else an address gives is shown by the browser as it is.
  if (key === null || !['text/html', 'application/xhtml+xml'].includes(document.contentType)) return;
  // A page that the browser kept and shows again has lost what the toolbar knew of it.
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && tellInSight(false));
  // Nobody answers for what a former version left.
  removeStaleVeil(document);
  // Firefox brings this script also into pages that were there before the extension came, or came anew.
  if (document.readyState !== 'loading') {
    tellInSight(document.querySelector(`[${insteadMark}]`) !== null);
    return;
  }
  drawVeil(document);
  // A page that is loaded beforehand stands in a tab that shows another, to which would be done what is said of this one;
  // and of the hundreds of tabs that a session brings back, a reader looks at one.
  onceInSight(document, () => {
    limitVeil(veilLimit);
    announce(key, navigationKind());
  });
});

function tellInSight(isViewLeft: boolean): void {
  // Where nobody answers, the toolbar has lost more than this.
  sendToBackground<'article-in-sight'>({ type: 'article-in-sight', isViewLeft }).catch(() => {});
}

function announce(key: string, navigation: NavigationKind): void {
  sendToBackground<'article-page'>({ type: 'article-page', key, navigation, cameFrom: keyBefore() }).then(
    // Where it opens, the reader's script answers for the veil from now on.
    (answer) => answer?.open || liftVeil(),
    // The extension was updated or switched off while the page loaded: the page is all there is to show.
    () => liftVeil(),
  );
}

/** The article on whose page the link here stood. */
function keyBefore(): string | null {
  return URL.canParse(document.referrer) ? readAddress(new URL(document.referrer)).key : null;
}

function navigationKind(): NavigationKind {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type ?? 'navigate';
}
