const alphabet = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = 0x3d;

/**
 * Bytes as base64 (RFC 4648, section 4). By hand: `Uint8Array.prototype.toBase64` came with Chromium 140 (MDN), and 120
 * is enough for us; `btoa` wants every byte as a character of a text first, which takes ten times as long.
 */
export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const signs = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  const sign = (bits: number) => alphabet[bits & 63] ?? padding;
  for (let at = 0, to = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    signs[to++] = sign(bits >> 18);
    signs[to++] = sign(bits >> 12);
    signs[to++] = at + 1 < bytes.length ? sign(bits >> 6) : padding;
    signs[to++] = at + 2 < bytes.length ? sign(bits) : padding;
  }
  return new TextDecoder().decode(signs);
}

/** Bytes out of base64; null for what is none. */
export function fromBase64(text: string): ArrayBuffer | null {
  try {
    const signs = atob(text);
    const bytes = new Uint8Array(signs.length);
    for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
    return bytes.buffer;
  } catch {
    return null;
  }
}
