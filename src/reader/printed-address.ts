import { readableAddress } from '../article/readable-address.ts';
import { saysAddress } from '../article/says-address.ts';

/**
 * What stands behind a link's words on paper, where nothing can be pressed: its address in readable letters; null when
 * the words are the address already.
 *
 * @param href as `safeAddress` gives it
 */
export function printedAddress(href: string, words: string): string | null {
  return saysAddress(words, href) ? null : readableAddress(href).replace(/^(?:mailto|tel):/, '');
}
