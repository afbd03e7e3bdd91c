const followable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address when a link may lead there, else null. An `Article` promises such addresses, but one may come from an
 * imported file: rendering does not take the promise on trust.
 */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return followable.has(url.protocol) ? url.href : null;
}
