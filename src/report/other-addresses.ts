import { isMediaHost } from '../site/hosts.ts';
import type { OtherNames } from './other-names.ts';

/** Hosts that the rules know by name (src/extract/clean: players, tools). */
const knownHosts =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|tiktok\.com|soundcloud\.com|spotify\.com|infogram\.com|flourish\.studio|datawrapper\.de|canva\.com|genially\.com|facebook\.com|google\.com|twitter\.com|x\.com|zalo\.me|linkedin\.com|pinterest\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com)$/;
/** Words of paths that the rules go by (src/site/address.ts, src/extract/clean, src/extract/blocks/read-picture.ts). */
const knownWords = new Set(
  `tag tags topic search tim kiem rss print trang page htm html img media thumbnail news desktop mobile live ads ad
  banner banners qc quang cao jpg jpeg png webp gif avif svg mp m u webm mp4 m3u8 mp3 m4a ogg hls blank placeholder
  spacer loading lazy transparent pixel no image noimage embed v shorts watch sharer share dialog feed send intent home
  sharearticle sharing pin create plugins video post php maps`.split(/\s+/),
);
/** Of a query, the names that rules go by; a video's is its address. */
const knownParameters = new Set(['v', 'u', 'url', 'href', 'text', 'status', 'body', 'subject']);
/** Numbers that are shorter name a size, not an article. */
const shortestNumber = 4;

/** Addresses in the place of a page's addresses: of the same kind and form, leading nowhere that the page led to. */
export class OtherAddresses {
  readonly #names: OtherNames;
  readonly #number: (printed: string) => string;
  readonly #hosts = new Map<string, string>();

  constructor(names: OtherNames, number: (printed: string) => string) {
    this.#names = names;
    this.#number = number;
  }

  /** @param printed as the page writes it: relative, protocol-relative or absolute */
  for(printed: string): string {
    const address = printed.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    if (address === '') return '';
    if (address.startsWith('#')) return address === '#' ? '#' : '#x';
    if (scheme === 'mailto') return /^mailto:\?/i.test(address) ? 'mailto:?subject=x' : 'mailto:x@x.example';
    if (scheme === 'tel') return 'tel:0';
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
      return `${scheme}:${scheme === 'javascript' ? ';' : ','}`;
    const [, before = '', host = '', path = '', query, hash] =
      /^((?:https?:)?\/\/)?((?<=\/\/)[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address) ?? [];
    const other = before + this.#host(host) + this.#path(path);
    return `${other}${query === undefined ? '' : `?${this.#query(query)}`}${hash ? '#x' : ''}`;
  }

  /** Without a name and password before it. */
  #host(printed: string): string {
    const [host = '', port] = (printed.split('@').at(-1) ?? '').toLowerCase().split(':');
    if (host === '') return '';
    const shown = port === undefined ? '' : `:${port}`;
    if (isMediaHost(host) || knownHosts.test(host)) return host + shown;
    const other = this.#hosts.get(host) ?? `host${this.#hosts.size + 1}.example`;
    this.#hosts.set(host, other);
    return other;
  }

  #path(path: string): string {
    return decoded(path)
      .normalize('NFC')
      .replace(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d/._~-]/gu, (part) => {
        if (/^\d/.test(part)) return part.length < shortestNumber ? part : this.#number(part);
        if (!/^\p{L}/u.test(part)) return '-';
        return knownWords.has(part.toLowerCase()) ? part : this.#names.for(part);
      });
  }

  #query(query: string): string {
    return query
      .split('&')
      .flatMap((parameter) => {
        const [name = '', value = ''] = parameter.split('=');
        if (!knownParameters.has(name)) return [];
        return name === 'v' ? [`v=${this.#path(value)}`] : [`${name}=`];
      })
      .join('&');
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
