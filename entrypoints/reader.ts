import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { translate } from '../src/locales/translate.ts';
import { listen } from '../src/messages/listen.ts';
import { isOwnPage } from '../src/messages/own-page.ts';
import { parseMessageToReader } from '../src/messages/to-reader.ts';
import { readFetched, readPage } from '../src/opening/read-page.ts';
import { ReaderController } from '../src/opening/reader-controller.ts';
import { reportPage } from '../src/opening/report-page.ts';
import { removeStaleView } from '../src/opening/stale-view.ts';
import { onlyByReader } from '../src/reader/only-by-reader.ts';

/** Scripts of one version of the extension share this object, and no page can see it (isolated world). */
const shared = globalThis as { docSachReader?: ReaderController };

/** Comes into a page when the reading view is first wanted there; stays until the page goes. */
export default defineUnlistedScript(() => {
  // Two wishes at once may bring it twice.
  if (shared.docSachReader) return;
  onlyByReader();
  const url = new URL(location.href);
  const controller = new ReaderController(document, url, translate);
  shared.docSachReader = controller;
  // Once the extension has been updated, the browser gives this script no more texts.
  for (const key of ['updated', 'dismiss', 'language'] as const) translate(key);
  // To the reader that view was open, so that the first press means to close it.
  let wasOpen = removeStaleView(document);
  listen(parseMessageToReader, (_, sender) => isOwnPage(sender), {
    'open-reader': ({ asked }) => {
      wasOpen = false;
      void controller.open(asked);
      return null;
    },
    'toggle-reader': () => {
      if (wasOpen) controller.goBack();
      else void controller.toggle();
      wasOpen = false;
      return null;
    },
    'read-article': () => readPage(document, url),
    'read-fetched': ({ html, url }) => readFetched(html, url),
    'report-page': () => reportPage(document, url),
    'saved-state': ({ key, state }) => {
      controller.receiveSaved(key, state);
      return null;
    },
    tell: ({ message }) => {
      controller.tell(message);
      return null;
    },
  });
});
