import { otherClassNames } from './class-names.ts';
import type { ErrorTitles } from './error-titles.ts';
import type { OtherAddresses } from './other-addresses.ts';
import type { OtherNames } from './other-names.ts';
import { otherSize, otherWidth } from './other-sizes.ts';
import type { OtherText } from './other-text.ts';
import { isPublic, type PublicLines } from './public-lines.ts';

export interface Others {
  text: OtherText;
  lines: PublicLines;
  titles: ErrorTitles;
  addresses: OtherAddresses;
  names: OtherNames;
}

const addresses = new Set(['href', 'src', 'poster', 'data']);
const texts = new Set(['alt', 'title']);
/** Of these the rules read how large they are. */
const sized = new Set(['img', 'video', 'iframe']);
const set = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');
const yes = set('|true|hidden|until-found|open|controls');
/** What says how an element is set or what it is: by words of HTML's own, each with those that may stay. */
const plain: Readonly<Record<string, RegExp>> = {
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  align: set('left|right|center|justify|top|middle|bottom'),
  dir: set('ltr|rtl|auto'),
  lang: set('(?:vi|en|fr|zh|lo|zxx)(?:-(?:VN|US|GB))?'),
  hidden: yes,
  open: yes,
  controls: yes,
  rel: set('canonical|amphtml|alternate|nofollow|noopener|noreferrer|author|tag|sponsored|ugc|external'),
  role: set(
    'menu|menubar|menuitem|complementary|navigation|alert|alertdialog|dialog|main|article|banner|contentinfo|search|form|region|list|listitem|img|button|tab|tablist|tabpanel|heading|none|presentation|table|grid|row|cell|status|note',
  ),
  'aria-hidden': set('true|false'),
  'aria-modal': set('true|false'),
  itemprop: set('author|name|articleBody|headline|datePublished|description|image|url|publisher'),
  charset: set('utf-8'),
  media: set('all|print|screen'),
  type: set(
    '[1ai]|disc|circle|square|(?:video|audio)/(?:mp4|webm|ogg|mpeg)|application/(?:x-mpegurl|vnd\\.apple\\.mpegurl|ld\\+json)|image/(?:webp|avif|jpeg|png|gif)|text|submit|button|checkbox|radio|hidden|password|email|search|tel|number|file|image|reset|text/(?:html|css|javascript)',
  ),
};
/** What the rules read of an element's own style, with the values that may stay. */
const styles: Readonly<Record<string, RegExp>> = {
  display: set(
    'none|block|inline|inline-block|flex|inline-flex|grid|table|table-row|table-cell|list-item|flow-root',
  ),
  visibility: set('hidden|visible|collapse'),
  'text-align': set('left|right|center|justify|start|end'),
  'font-weight': set('bold|bolder|normal|lighter|[1-9]00'),
  'font-style': set('italic|normal|oblique'),
};
/** Metadata that the rules read, and Readability (`_getArticleMetadata`). */
const metadata =
  /^(?:og:(?:title|description|image|url|type|site_name)|article:(?:published_time|modified_time|section|author|tag)|twitter:(?:title|description|image|card)|description|author|title)$/;
const machineAddress = /^(?:og:(?:url|image)|twitter:image)$/;
/** Attributes that the rules know by name (src/extract/clean/replace-players.ts); of any other the name tells nothing. */
const dataNames = set('data-(?:src|original|lazy-src|srcset|file|hls|video|video-src|url)');
/** A picture's address in an attribute of any name (src/extract/clean/find-pictures.ts). */
const looksLikeAddress =
  /^(?:https?:|\/)?\/[^\s"'<>]+$|\.(?:jpe?g|png|webp|gif|avif|mp4|m3u8|webm)(?:$|[?#])/i;

/** Gives an element other attributes: those that a rule reads, in the same shape, and no others. */
export function changeAttributes(element: Element, others: Others): void {
  const kept = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    const other = otherValue(element, name, value, others);
    const isNamed = !name.startsWith('data-') || dataNames.test(name);
    if (other !== null) kept.set(isNamed ? name : `data-x${kept.size}`, other);
  }
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of kept) element.setAttribute(name, value);
}

/** Null for what no rule reads. */
function otherValue(element: Element, name: string, value: string, others: Others): string | null {
  const tag = element.localName;
  if (tag === 'meta') return ofMeta(element, name, value, others);
  if (tag === 'link' && !/^(?:canonical|amphtml)$/i.test(element.getAttribute('rel') ?? '')) return null;
  if (tag === 'script') return name === 'type' && value === 'application/ld+json' ? value : null;
  if (name === 'class' || name === 'id') return otherClassNames(value, others.names);
  if (name === 'style') return otherStyle(value, sized.has(tag));
  if (name === 'width' || name === 'height') return sized.has(tag) ? otherSize(value) : null;
  if (addresses.has(name)) return others.addresses.for(value);
  if (name === 'srcset' || name === 'data-srcset') return otherSrcset(value, others.addresses);
  if (texts.has(name) || name === 'datetime')
    return others.text.whole(value, !isPublic(element) && !others.lines.has(value), others.titles.has(value));
  if (name === 'videoid') return others.addresses.for(value);
  if (name === 'start' || (name === 'value' && tag === 'li'))
    return /^\d{1,6}$/.test(value.trim()) ? others.text.number(value.trim()) : null;
  if (name.startsWith('data-')) return looksLikeAddress.test(value) ? others.addresses.for(value) : null;
  return otherPlain(name, value);
}

/** Of several words those that HTML knows; null where none is left. */
function otherPlain(name: string, value: string): string | null {
  const known = Object.hasOwn(plain, name) ? plain[name] : undefined;
  if (known?.test(value.trim())) return value;
  const words = value.split(/\s+/).filter((word) => word !== '' && known?.test(word));
  return words.length > 0 ? words.join(' ') : null;
}

function ofMeta(
  meta: Element,
  name: string,
  value: string,
  { text, titles, addresses }: Others,
): string | null {
  const property = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  if (name === 'charset') return 'utf-8';
  if (!metadata.test(property)) return null;
  if (name === 'property' || name === 'name') return value;
  if (name !== 'content') return null;
  return machineAddress.test(property) ? addresses.for(value) : text.whole(value, false, titles.has(value));
}

/** Declarations of an inline style that a rule reads, each with a value that CSS knows, or a size of its class. */
function otherStyle(style: string, isSized: boolean): string | null {
  const kept = style.split(';').flatMap((declaration) => {
    const [property = '', value = ''] = declaration.split(':');
    const name = property.trim().toLowerCase();
    if (name === 'width' || name === 'height') {
      const size = isSized && /px\s*$/i.test(value) ? otherSize(value) : null;
      return size === null ? [] : `${name}: ${size}px`;
    }
    const known = Object.hasOwn(styles, name) ? styles[name] : undefined;
    return known?.test(value.replace(/!\s*important/i, '').trim()) ? declaration : [];
  });
  return kept.length > 0 ? kept.join(';') : null;
}

/** As src/extract/blocks/read-picture.ts parts it. */
const otherSrcset = (srcset: string, addresses: OtherAddresses): string =>
  [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx])(?![^\s,]))?/g)]
    .map(([, address = '', width, unit]) => {
      const size = width === undefined ? '' : ` ${otherWidth(Number(width), unit === 'x')}${unit}`;
      return addresses.for(address) + size;
    })
    .join(', ');
