import type { Picture, Size } from '../../article/article.ts';
import { resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';

/** Attributes in which scripts that load pictures late keep the address (seen: `data-src`; the others are common). */
const lateAttributes = ['data-src', 'data-original', 'data-lazy-src'];
/** Names of pictures that only hold the place. */
const placeholder = /(?:^|[_-])(?:blank|placeholder|spacer|loading|lazy|transparent|pixel|no-?image)/i;
const pictureEnding = /\.(?:gif|png|svg|jpe?g|webp)/i;

const isPlaceholder = (address: string): boolean =>
  /^data:/i.test(address) ||
  address.split('/').some((part) => {
    const at = part.search(placeholder);
    return at >= 0 && pictureEnding.test(part.slice(at));
  });
/** The site's folders by size: `/img/desktop/…` is larger than `/img/mobile/…`, both than `/img/100/…`. */
const sizeFolder = /\/(?:img|thumbnail)\/(desktop|mobile|\d+)\//;

/**
 * Reads the best of the addresses that an image offers: of `srcset` the widest, else the late one over the
 * placeholder, else the one from the largest of the site's size folders.
 *
 * @returns null when it offers none.
 */
export function readPicture(image: Element, base: URL): Picture | null {
  const candidates = [...srcsetCandidates(image), ...plainCandidates(image)]
    .map(({ address, width }) => ({
      src: isPlaceholder(address) ? null : resolveHttp(address, base),
      width,
    }))
    .filter((candidate): candidate is { src: string; width: number } => candidate.src !== null)
    // Of equal widths the site's larger folder decides: it weighs less than a pixel.
    .map(({ src, width }) => ({ src, width: width + folderWidth(src) / 10 }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best === null || candidate.width > best.width ? candidate : best),
    null,
  );
  if (!best) return null;
  return { src: best.src, alt: cleanText(image.getAttribute('alt') ?? ''), size: readSize(image) };
}

interface Candidate {
  address: string;
  /** Pixels, 0 when unknown. */
  width: number;
}

function plainCandidates(image: Element): Candidate[] {
  return [...lateAttributes, 'src']
    .map((name) => image.getAttribute(name))
    .filter((address): address is string => Boolean(address?.trim()))
    .map((address) => ({ address, width: 0 }));
}

/** The candidates of `srcset` and of the sources beside it in a `<picture>`. */
function srcsetCandidates(image: Element): Candidate[] {
  const sources =
    image.parentElement?.localName === 'picture' ? [...image.parentElement.querySelectorAll('source')] : [];
  return [image, ...sources].flatMap((element) =>
    ['srcset', 'data-srcset'].flatMap((name) =>
      parseSrcset(element.getAttribute(name) ?? '').map((candidate) =>
        isForNarrow(element) ? { ...candidate, width: 0 } : candidate,
      ),
    ),
  );
}

/** A source that is meant for narrow windows alone is the last choice. */
const isForNarrow = (source: Element): boolean => /max-width/i.test(source.getAttribute('media') ?? '');

/** An address, which may hold commas but not end in one, and a width or density (HTML, "parse a srcset attribute"). */
const srcsetCandidate = /([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?/g;
/** CSS pixels that a picture of density 1 counts as: an ordinary column of text. */
const plainWidth = 600;

function parseSrcset(srcset: string): Candidate[] {
  return [...srcset.matchAll(srcsetCandidate)].map(([, address = '', number = '1', unit = 'x']) => ({
    address,
    width: Number.parseFloat(number) * (unit === 'w' ? 1 : plainWidth),
  }));
}

function folderWidth(src: string): number {
  const folder = sizeFolder.exec(src)?.[1];
  if (folder === undefined) return 0;
  if (folder === 'desktop') return 3;
  return folder === 'mobile' ? 2 : 1;
}

/** `width: 800px` in an inline style. */
const inlineSides = {
  width: /(?:^|[;\s])width\s*:\s*(\d+(?:\.\d+)?)px/i,
  height: /(?:^|[;\s])height\s*:\s*(\d+(?:\.\d+)?)px/i,
};

/** The size that attributes or inline styles declare in pixels, when both sides are known. */
export function readSize(element: Element): Size | null {
  const style = element.getAttribute('style') ?? '';
  const side = (name: 'width' | 'height') => {
    const attribute = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(element.getAttribute(name) ?? '')?.[1];
    return Math.round(Number(attribute ?? inlineSides[name].exec(style)?.[1] ?? 0));
  };
  const size = { width: side('width'), height: side('height') };
  return size.width > 0 && size.height > 0 ? size : null;
}
