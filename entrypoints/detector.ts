import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { NavigationKind } from '../src/messages/protocol.ts';
import { sendToBackground } from '../src/messages/send.ts';
import { drawVeil, liftVeil } from '../src/page/veil.ts';
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
  if (key === null) return;
  announce(key, navigationKind());
  // A page that the browser kept and shows again has lost what the toolbar knew of it.
  addEventListener('pageshow', (event) => {
    if (event.persisted) announce(key, 'back_forward', false);
  });
});

function announce(key: string, navigation: NavigationKind, isNew = true): void {
  if (isNew) drawVeil(document);
  const failOpen = setTimeout(() => liftVeil(document), veilLimit);
  sendToBackground<'article-page'>({ type: 'article-page', key, navigation }).then(
    (answer) => {
      // From here on the reader's script answers for the veil.
      clearTimeout(failOpen);
      if (!answer?.open) liftVeil(document);
    },
    // The extension was updated or switched off while the page loaded: the page is all there is to show.
    () => liftVeil(document),
  );
}

function navigationKind(): NavigationKind {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type ?? 'navigate';
}
