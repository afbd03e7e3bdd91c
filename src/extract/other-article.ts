import { readAddress } from '../site/address.ts';
import { resolveHttp } from './addresses.ts';
import type { Page } from './page/read-page.ts';

/**
 * Whether a link leads to another article of the newspaper than the page's own, whatever form the address has.
 *
 * @param href as the page writes it; null where it leads nowhere.
 */
export function isOtherArticle(href: string | null | undefined, { base, key }: Page): boolean {
  const target = resolveHttp(href, base);
  const other = target ? readAddress(new URL(target)).key : null;
  return other !== null && other !== key;
}
