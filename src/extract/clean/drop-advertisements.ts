import { isMediaHost } from '../../site/hosts.ts';
import { lineKindOf } from '../../site/line-classes.ts';
import { selectors } from '../../site/selectors.ts';
import { resolveHttp } from '../addresses.ts';
import { readSize } from '../blocks/read-picture.ts';
import { nearest } from '../nearest.ts';
import { type CleanStep, textLength } from './clean-step.ts';

/** Class or id tokens that name an advertisement: `ads`, `ads-inline`, `adm-1`, `banner`, `qc`, `quang-cao`. */
const advertisementName =
  /^(?:ads?|adv|adm|adsbygoogle|banner|qc|quang-?cao|sponsor(?:ed)?)(?:[-_][\w-]*)?$/i;
/** A box with more text than this is no advertisement, whatever its name says. */
const longestText = 80;
/** Counting pixels; CSS pixels. */
const largestTracker = 3;

/** Advertisements between paragraphs, known by their names or by a picture that leads off the site. */
export const dropAdvertisements: CleanStep = ({ body, page, gone, remove }) => {
  for (const element of body.querySelectorAll('[class], [id], ins')) {
    if (gone.has(element) || !isNamedAdvertisement(element)) continue;
    if (isShortBox(element)) {
      remove(element, 'named as an advertisement');
    }
  }
  const around = { link: nearest('a[href]'), figure: nearest('figure'), caption: nearest(selectors.caption) };
  for (const image of body.querySelectorAll('img')) {
    if (gone.has(image)) continue;
    if (isTracker(image)) remove(image, 'a counting pixel');
    else if (isInAdvertisingFolder(image))
      remove(image.closest('a') ?? image, 'a picture of an advertisement');
    else if (leadsOffSite(image, page.base, around))
      remove(image.closest('a') ?? image, 'a picture that leads off the site');
  }
};

/** Nothing of the article is in it: no line that a class calls one, and text only beside something to press or see. */
function isShortBox(element: Element): boolean {
  const length = textLength(element);
  if (length > longestText || element.querySelector(selectors.picture)) return false;
  if ([element, ...element.querySelectorAll('[class]')].some((line) => lineKindOf(line) !== null))
    return false;
  return length === 0 || element.querySelector('a, img, iframe, ins, script, video') !== null;
}

function isNamedAdvertisement(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/);
  return names.some((name) => advertisementName.test(name));
}

/** `/img/ads/…`, `/qc/…`: where the site would keep its own advertisements (not seen; common elsewhere). */
const advertisingFolder = /\/(?:ads?|banners?|qc|quang-?cao)\//i;

function isInAdvertisingFolder(image: Element): boolean {
  const address = image.getAttribute('src') || image.getAttribute('data-src') || '';
  return advertisingFolder.test(address) && !image.closest('figure') && !image.matches(selectors.picture);
}

function isTracker(image: Element): boolean {
  const size = readSize(image);
  return size !== null && size.width <= largestTracker && size.height <= largestTracker;
}

type Around = Record<'link' | 'figure' | 'caption', (element: Element) => Element | null>;

/** Alone in a link to a foreign host, itself from a foreign host or without the class of the article's pictures. */
function leadsOffSite(image: Element, base: URL, around: Around): boolean {
  const link = around.link(image);
  const target = resolveHttp(link?.getAttribute('href'), base);
  if (!link || !target || isMediaHost(new URL(target).hostname)) return false;
  if (textLength(link) > 0 || image.matches(selectors.picture)) return false;
  // A caption shows that the editors meant the picture.
  const next = link.closest('p, div')?.nextElementSibling;
  if (next?.matches(selectors.caption) && !next.querySelector('img')) return false;
  return !around.figure(link)?.querySelector('figcaption') && !around.caption(link);
}
