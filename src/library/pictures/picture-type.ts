/** What a picture's first bytes say it is, whatever its server said: e-readers and epubcheck go by them, too. */
export function pictureType(buffer: ArrayBuffer): string | null {
  const bytes = new Uint8Array(buffer, 0, Math.min(buffer.byteLength, 512));
  const begin = String.fromCharCode(...bytes);
  if (begin.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(begin)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(begin)) return 'image/webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(begin)) return 'image/avif';
  if (begin.startsWith('BM')) return 'image/bmp';
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/i.test(begin) && /<svg/i.test(begin)
    ? 'image/svg+xml'
    : null;
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
};

/** How the name of a picture's file ends, without the dot. */
export const pictureEnding = (type: string): string => endings[type] ?? 'bin';
