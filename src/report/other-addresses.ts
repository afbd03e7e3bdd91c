import type { Chance } from './chance.ts';
import type { OtherNames } from './other-names.ts';
import { OtherNumbers } from './other-numbers.ts';

/** Hosts that the rules know by name (src/extract/clean: players, tools). What stands before may name anybody. */
const knownHosts =
  /(?:^|\.)((?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|tiktok\.com|soundcloud\.com|spotify\.com|infogram\.com|flourish\.studio|datawrapper\.de|canva\.com|genially\.com|facebook\.com|google\.com|twitter\.com|x\.com|zalo\.me|linkedin\.com|pinterest\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com|baothanhhoa\.vn|dhcn\.vn))$/;
/** Such parts as stand before these in addresses that everybody has (src/site/hosts.ts, src/extract/clean/tool-link.ts). */
const knownParts = new Set(
  'www m vhds c media d4 player plus news maps sp api open w web'.split(' ').map((part) => `${part}.`),
);
/** What begins an address that leads to no page; others are made for one program, or by somebody. */
const knownSchemes = new Set('javascript data blob about ftp file sms viber zalo'.split(' '));
/** Words of paths that the rules go by (src/site/address.ts, src/extract/clean, src/extract/blocks/read-picture.ts). */
const knownWords = new Set(
  `tag tags topic search tim kiem rss print trang page htm html img media thumbnail news desktop mobile live ads ad
  banner banners qc jpg jpeg png webp gif avif svg webm ogg hls blank placeholder
  spacer loading lazy transparent pixel no image noimage embed v shorts watch sharer share dialog feed send intent home
  sharearticle sharing pin create plugins video post php maps`.split(/\s+/),
);
/** Of a query, the names that rules go by; a video's is its address. */
const knownParameters = new Set(['v', 'u', 'url', 'href', 'text', 'status', 'body', 'subject']);
/** The same where letters alone do not make the word: kinds of files, and one of two parts. */
const [fileKinds, pair] = ['mp[34]|m3u8|m4a', 'quang-?cao'];
const isMixed = new RegExp(`^(?:${fileKinds}|${pair})$`, 'i');
/** What of a path is looked at by itself: words of more than one, a kind of file, an article's number, any other part. */
const pathParts = new RegExp(
  String.raw`(?<=\/)${pair}(?=\/)|(?<=\.)(?:${fileKinds})(?![\p{L}\d])|[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}/._~-]`,
  'giu',
);

/** Addresses in the place of a page's addresses: of the same kind and form, leading nowhere that the page led to. */
export class OtherAddresses {
  readonly #names: OtherNames;
  /** An article's number is the same in each address of it. */
  readonly #articles: OtherNumbers;
  readonly #hosts = new Map<string, string>();
  readonly #numbers = new Map<string, OtherNumbers>();
  readonly #chance: Chance;

  constructor(names: OtherNames, chance: Chance) {
    this.#names = names;
    this.#chance = chance;
    this.#articles = new OtherNumbers(chance);
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
      return `${knownSchemes.has(scheme) ? scheme : 'x'}:${scheme === 'javascript' ? ';' : ','}`;
    const [, before = '', host = '', path = '', query, hash] =
      /^((?:https?:)?\/\/)?((?<=\/\/)[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address) ?? [];
    const other = before + this.#host(host) + this.#path(path);
    return `${other}${query === undefined ? '' : `?${this.#query(query)}`}${hash ? '#x' : ''}`;
  }

  /** Without a name and password before it, and without a port. */
  #host(printed: string): string {
    const [host = ''] = (printed.split('@').at(-1) ?? '').toLowerCase().split(':');
    if (host === '') return '';
    const known = knownHosts.exec(host)?.[1];
    const before = known === undefined ? '' : host.slice(0, -known.length);
    if (known !== undefined && (before === '' || knownParts.has(before))) return host;
    const other = this.#hosts.get(host) ?? `host${this.#hosts.size + 1}.${known ?? 'example'}`;
    this.#hosts.set(host, other);
    return other;
  }

  /** The same path becomes the same one; a part of it, in another path, becomes another part. */
  #path(path: string): string {
    const whole = decoded(path).normalize('NFC');
    const numbers = this.#numbers.get(whole) ?? new OtherNumbers(this.#chance);
    this.#numbers.set(whole, numbers);
    return whole.replace(pathParts, (part, at: number) => {
      if (/^\p{N}/u.test(part)) {
        const isArticle = /^\.html?$/i.test(whole.slice(at + part.length));
        return (isArticle ? this.#articles : numbers).for(part);
      }
      if (!/^\p{L}/u.test(part)) return '-';
      return isKnown(part) ? part : this.#names.for(part, whole);
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

const isKnown = (part: string): boolean => knownWords.has(part.toLowerCase()) || isMixed.test(part);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
