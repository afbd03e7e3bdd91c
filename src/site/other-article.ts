import { keyAt } from './address.ts';

/**
 * The article of the newspaper that a link leads to, in whatever form its address has.
 *
 * @param key of the article in which the link stands
 * @returns null for a link that leads to another form of the same article, or to no article.
 */
export function otherArticle(address: string, key: string): string | null {
  const led = keyAt(address);
  return led === key ? null : led;
}
