import { browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { type HighlightAccess, isHighlightTool } from '../reader/highlights/highlights-part.ts';
import { fromNewspaper } from '../reader/picture-source.ts';
import type { Services } from '../reader/services.ts';
import { bringFace } from '../surfaces/bring-face.ts';
import { pageHighlights } from '../surfaces/page-highlights.ts';
import { bring } from './bring.ts';
import { followLinks } from './follow-links.ts';

/** What the reading view on the newspaper's page asks of the background. */
export const services: Services = {
  async bringTool(name) {
    // One that was brought before has no words, and nobody to ask, once the extension has been updated under the page.
    if (browser.runtime?.id === undefined) throw new Error('The extension was updated under this page.');
    return isHighlightTool(name)
      ? (await bring('highlights')).tool
      : bring(name === 'speech' ? name : 'tools');
  },
  /** In the newspaper's page the links of the view are followed too. */
  async bringBeside() {
    const drawBeside = await bring('beside');
    return (container, props) => {
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
  },
  bringFace,
  pictures: fromNewspaper,
  openPage,
  report: () => openPage('report'),
};

/** Has the background open one of the extension's pages in a tab. */
export function openPage(page: MessageOf<'open-page'>['page']): void {
  sendToBackground<'open-page'>({ type: 'open-page', page }).catch((error: unknown) => {
    console.info('Đọc Sạch:', error);
  });
}
