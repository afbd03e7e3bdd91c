import type { Browser } from 'wxt/browser';
import { keyAt } from '../site/address.ts';

/** A page in a tab. */
export interface PageInTab {
  tabId: number;
  /** Which of the pages that the tab may hold at once; the one that it shows where the browser does not tell. */
  documentId?: string | undefined;
}

/** The page that a message comes from; null for the extension's own pages. */
export function pageOf({ tab, documentId }: Browser.runtime.MessageSender): PageInTab | null {
  return tab?.id === undefined ? null : { tabId: tab.id, documentId };
}

/** The article whose page a message comes from; null for other pages. */
export function keyOf({ url }: Browser.runtime.MessageSender): string | null {
  return keyAt(url ?? '');
}
