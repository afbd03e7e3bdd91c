import { defineContentScript } from 'wxt/utils/define-content-script';
import { translate } from '../../src/locales/translate.ts';
import { listen } from '../../src/messages/listen.ts';
import { ReaderController } from './reader-controller.tsx';

/** Comes into a page when the reading view is first wanted there; stays until the page goes. */
export default defineContentScript({
  matches: ['*://*.baothanhhoa.vn/*'],
  registration: 'runtime',
  main(context) {
    const controller = new ReaderController(document, new URL(location.href), translate);
    const unlisten = listen({
      'open-reader': ({ asked }) => {
        void controller.open(asked);
        return null;
      },
      'toggle-reader': () => {
        void controller.toggle();
        return null;
      },
    });
    context.onInvalidated(() => {
      unlisten();
      controller.close();
    });
  },
});
