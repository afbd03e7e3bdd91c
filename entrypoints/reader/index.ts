import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { translate } from '../../src/locales/translate.ts';
import { listen } from '../../src/messages/listen.ts';
import { parseMessageToReader } from '../../src/messages/to-reader.ts';
import { ReaderController } from './reader-controller.tsx';

/** Content scripts of one extension share this object, and no page can see it (isolated world). */
const shared = globalThis as { docSachReader?: ReaderController };

/** Comes into a page when the reading view is first wanted there; stays until the page goes. */
export default defineUnlistedScript(() => {
  // Two wishes at once may bring it twice.
  if (shared.docSachReader) return;
  // What a former version of the extension has left open has lost its script's way to the background.
  for (const left of document.querySelectorAll('doc-sach-reader, doc-sach-notice')) left.remove();
  const controller = new ReaderController(document, new URL(location.href), translate);
  shared.docSachReader = controller;
  listen(parseMessageToReader, {
    'open-reader': ({ asked }) => {
      void controller.open(asked);
      return null;
    },
    'toggle-reader': () => {
      void controller.toggle();
      return null;
    },
  });
});
