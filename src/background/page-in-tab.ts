import type { Browser } from 'wxt/browser';
import { keyAt } from '../site/address.ts';
import { isNewspaperHost } from '../site/hosts.ts';

type Sender = Browser.runtime.MessageSender;

/** A page in a tab. */
export interface PageInTab {
  tabId: number;
  /** Which of the pages that the tab may hold at once; the one that it shows where the browser does not tell. */
  documentId?: string | undefined;
}

/** The page that a message comes from; null for the extension's own pages. */
export function pageOf({ tab, documentId }: Sender): PageInTab | null {
  return tab?.id === undefined ? null : { tabId: tab.id, documentId };
}

/** Whether a message comes from the newspaper's page that a tab shows, and not from a frame in one. */
export function isNewspaperPage({ tab, frameId, url = '', origin }: Sender): boolean {
  if (tab?.id === undefined || frameId !== 0 || !URL.canParse(url)) return false;
  const address = new URL(url);
  const isOurs = /^https?:$/.test(address.protocol) && isNewspaperHost(address.hostname);
  return isOurs && (origin === undefined || origin === address.origin);
}

/** The article whose page a message comes from; null for other pages. */
export function articleKeyOf({ url }: Sender): string | null {
  return keyAt(url ?? '');
}
