import { type Browser, browser } from 'wxt/browser';

/** Whether a message comes from one of the extension's own pages, and not from a script in the newspaper's. */
export function isOwnPage({ url }: Browser.runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
