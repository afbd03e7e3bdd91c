import { readerHost } from '../page/own-hosts.ts';
import { dismissNotice } from './show-notice.ts';

/**
 * Takes away what a former version of the extension left open in a page before it was updated: its script reaches
 * nobody any more, or, in Firefox, has ended.
 *
 * @returns whether a reading view was there.
 */
export function removeStaleView(document: Document): boolean {
  dismissNotice(document);
  const stale = document.querySelector(readerHost);
  stale?.remove();
  return stale !== null;
}
