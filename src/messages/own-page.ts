import { type Browser, browser } from 'wxt/browser';

/**
 * Whether a message comes from the extension itself, its background or one of its pages, and not from a script of its in
 * a page of the newspaper. Both browsers fill in `origin` themselves, and no page can pretend to another one, be its
 * renderer in a stranger's hands; of the address Chromium's do not say so much (uBlock-issues#1992).
 */
export function isOwnPage({ url, origin }: Browser.runtime.MessageSender): boolean {
  const root = browser.runtime.getURL('/');
  return url?.startsWith(root) === true && (origin === undefined || `${origin}/` === root);
}
