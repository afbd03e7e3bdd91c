import { readableAddress } from './readable-address.ts';

/**
 * Whether a link's words are its address already, as people write one (`baothanhhoa.vn/`, `toasoan@…`, `0237…`), so
 * that it need not be told once more where nothing can be pressed.
 */
export function saysAddress(words: string, href: string): boolean {
  return essence(words) === essence(readableAddress(href));
}

/** What is left when two ways of writing one address are compared. */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:mailto|tel):/, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[\s.()-]/g, '')
    .replace(/\/$/, '');
