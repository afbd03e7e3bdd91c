import { browser } from 'wxt/browser';
import { sendToBackground } from '../messages/send.ts';
import { isHighlightTool } from '../reader/highlights/highlights-part.ts';
import { fromNewspaper } from '../reader/picture-source.ts';
import type { Services } from '../reader/services.ts';
import { bringFace } from '../surfaces/bring-face.ts';
import { bring } from './bring.ts';

/** What the reading view on the newspaper's page asks of the background. */
export const services: Services = {
  async bringTool(name) {
    // One that was brought before has no words, and nobody to ask, once the extension has been updated under the page.
    if (browser.runtime?.id === undefined) throw new Error('The extension was updated under this page.');
    return isHighlightTool(name)
      ? (await bring('highlights')).tool
      : bring(name === 'speech' ? name : 'tools');
  },
  bringBeside: () => bring('beside'),
  bringFace,
  pictures: fromNewspaper,
  openPage(page) {
    sendToBackground<'open-page'>({ type: 'open-page', page }).catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
    });
  },
};
