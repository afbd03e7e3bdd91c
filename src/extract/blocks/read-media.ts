import type { Embed, Media, MediaSource } from '../../article/article.ts';
import { withoutTracking } from '../../article/without-tracking.ts';
import { resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';
import { readSize } from './read-picture.ts';

/** MIME types by an address's ending; HLS as in RFC 8216, section 10. */
const types: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  m3u8: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
};

/** Reads a `<video>` or `<audio>` with its sources; null when none has an address. */
export function readMedia(element: Element, base: URL): Media | null {
  const sources: MediaSource[] = [];
  for (const source of [element, ...element.querySelectorAll('source')]) {
    const src = resolveHttp(source.getAttribute('src') || source.getAttribute('data-src'), base);
    if (!src || sources.some((other) => other.src === src)) continue;
    const ending = /\.(\w+)$/.exec(new URL(src).pathname)?.[1]?.toLowerCase() ?? '';
    const declared = source === element ? null : source.getAttribute('type');
    sources.push({ src, type: declared?.trim() || (types[ending] ?? null) });
  }
  if (sources.length === 0) return null;
  return {
    kind: element.localName === 'audio' ? 'audio' : 'video',
    sources,
    poster: resolveHttp(element.getAttribute('poster'), base),
    size: readSize(element),
    caption: [],
  };
}

/** Reads a link that stands for a frame (see replace-players.ts); null when it leads nowhere. */
export function readEmbed(link: Element, base: URL, poster: string | null): Embed | null {
  const url = resolveHttp(link.getAttribute('href'), base);
  if (!url) return null;
  return {
    kind: 'embed',
    provider: new URL(url).hostname,
    url: withoutTracking(url),
    title: cleanText(link.getAttribute('title') ?? ''),
    poster,
    caption: [],
  };
}
