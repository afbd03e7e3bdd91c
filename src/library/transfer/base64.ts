/** Divisible by 3, so that pieces follow each other without padding; few enough to be the arguments of one call. */
const pieceLength = 0x6000;

/** Bytes as base64. By hand: `Uint8Array.prototype.toBase64` came with Chromium 140 (MDN), and 120 is enough for us. */
export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceLength)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + pieceLength)));
  return text;
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
