/**
 * What stands behind a link's words on paper, where nothing can be pressed: its address in readable letters; null when
 * the words are the address already, as people write it (`baothanhhoa.vn/`, `toasoan@…`, `0237…`).
 *
 * @param href as `safeAddress` gives it
 */
export function printedAddress(href: string, words: string): string | null {
  const address = readable(href).replace(/^(?:mailto|tel):/, '');
  return essence(address) === essence(words) ? null : address;
}

/** `%E1%BB%93` as `ồ`, except where letters would say another address. */
function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** What is left when two ways of writing one address are compared. */
const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/[\s.()-]/g, '')
    .replace(/\/$/, '');
