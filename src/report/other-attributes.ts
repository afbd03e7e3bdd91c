import { otherClassNames } from './class-names.ts';
import type { OtherAddresses } from './other-addresses.ts';
import type { OtherNames } from './other-names.ts';
import type { OtherText } from './other-text.ts';

export interface Others {
  text: OtherText;
  addresses: OtherAddresses;
  names: OtherNames;
}

const addresses = new Set(['href', 'src', 'poster', 'data']);
const texts = new Set(['alt', 'title']);
/** What says how an element is set or what it is, in words of HTML's own. */
const plain = new Set([
  ...['width', 'height', 'colspan', 'rowspan', 'start', 'align', 'dir', 'lang', 'hidden', 'open', 'controls'],
  ...['rel', 'role', 'aria-hidden', 'aria-modal', 'itemprop', 'charset', 'media', 'type'],
]);
/** What the rules read of an element's own style. */
const styleProperties = /^(?:display|visibility|text-align|width|height|font-weight|font-style)$/;
/** Metadata that the rules read, and Readability (`_getArticleMetadata`). */
const metadata = /^(?:og|article|twitter):[a-z_]+$|^(?:description|author|title)$/;
const machineAddress = /^(?:og:(?:url|image)|twitter:image)$/;
/** A picture's address in an attribute of any name (src/extract/clean/find-pictures.ts). */
const looksLikeAddress =
  /^(?:https?:|\/)?\/[^\s"'<>]+$|\.(?:jpe?g|png|webp|gif|avif|mp4|m3u8|webm)(?:$|[?#])/i;

/** Gives an element other attributes: those that a rule reads, in the same shape, and no others. */
export function changeAttributes(element: Element, others: Others): void {
  const kept = new Map<string, string>();
  for (const { name, value } of element.attributes) {
    const other = otherValue(element, name, value, others);
    if (other !== null) kept.set(name, other);
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
  if (name === 'style') return otherStyle(value);
  if (addresses.has(name)) return others.addresses.for(value);
  if (name === 'srcset' || name === 'data-srcset') return otherSrcset(value, others.addresses);
  if (texts.has(name) || name === 'datetime') return others.text.whole(value);
  if (name === 'videoid') return others.addresses.for(value);
  if (name === 'value') return tag === 'li' && /^\d{1,6}$/.test(value) ? value : null;
  if (name.startsWith('data-')) return looksLikeAddress.test(value) ? others.addresses.for(value) : null;
  return plain.has(name) && /^[\w\s.%+/;=,-]*$/.test(value) ? value : null;
}

function ofMeta(meta: Element, name: string, value: string, { text, addresses }: Others): string | null {
  const property = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  if (name === 'charset') return 'utf-8';
  if (!metadata.test(property)) return null;
  if (name === 'property' || name === 'name') return value;
  if (name !== 'content') return null;
  return machineAddress.test(property) ? addresses.for(value) : text.whole(value);
}

/** Declarations of an inline style that a rule reads; none with an address or a text in it. */
function otherStyle(style: string): string | null {
  const kept = style.split(';').filter((declaration) => {
    const [property = '', value = ''] = declaration.split(':');
    return styleProperties.test(property.trim().toLowerCase()) && /^[\w\s.%!-]+$/.test(value);
  });
  return kept.length > 0 ? kept.join(';') : null;
}

/** As src/extract/blocks/read-picture.ts parts it. */
const otherSrcset = (srcset: string, addresses: OtherAddresses): string =>
  [...srcset.matchAll(/([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?/g)]
    .map(([, address = '', width = '']) => addresses.for(address) + width)
    .join(', ');
