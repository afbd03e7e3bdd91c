import { readAddress } from '../../site/address.ts';
import { tagsLabel } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';
import { type CleanStep, textLength } from './clean-step.ts';

/** A widget has a name and a link or two; a section of an article that is about the weather has paragraphs. */
const longestWidget = 80;

/** Boxes that surround an article: tags, share pop-up, weather and places, navigation. */
export const dropWidgets: CleanStep = ({ body, page, gone, remove }) => {
  for (const element of body.querySelectorAll(
    `${selectors.sharePopup}, ${selectors.widgets}, ${selectors.tags}`,
  )) {
    if (textLength(element) <= longestWidget && !element.querySelector('p + p, figure'))
      remove(element, 'a widget');
  }
  for (const element of body.querySelectorAll('nav, footer')) {
    if (gone.has(element) || element.closest('blockquote, figure')) continue;
    if (!element.querySelector('p, figure, table')) remove(element, 'navigation');
  }
  for (const element of boxesOfTags(body, page.base)) {
    if (!gone.has(element) && isTagList(element)) remove(element, 'a list of tags');
  }
  for (const frame of body.querySelectorAll('iframe:not([src]), iframe[src=""], iframe[src^="about:"]')) {
    if (!frame.hasAttribute('data-src') && !frame.hasAttribute('data-lazy-src'))
      remove(widgetAround(frame, body), 'an empty frame');
  }
};

/** The boxes with links of which every one leads to a tag's page. */
function boxesOfTags(body: Element, base: URL): Element[] {
  const links = [...body.querySelectorAll('a[href]')];
  const tags = new Set(links.filter((link) => isTag(link, base)));
  if (tags.size === 0) return [];
  const others = elementsAround(links.filter((link) => !tags.has(link)));
  const around = elementsAround([...tags]);
  return [...body.querySelectorAll('div, p, ul, section')].filter(
    (box) => around.has(box) && !others.has(box),
  );
}

function isTag(link: Element, base: URL): boolean {
  const href = resolveHttp(link.getAttribute('href'), base);
  if (href === null) return false;
  const url = new URL(href);
  return /^\/tags?\//.test(url.pathname) && readAddress(url).kind === 'list';
}

/** Every element around any of some, each looked at once. */
function elementsAround(some: readonly Element[]): Set<Element> {
  const around = new Set<Element>();
  for (const one of some) {
    for (let outer = one.parentElement; outer && !around.has(outer); outer = outer.parentElement)
      around.add(outer);
  }
  return around;
}

/** Whether nothing but their label stands beside the links of a box. */
function isTagList(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (element.querySelector('img, video, iframe')) return false;
  const linked = links.reduce((sum, link) => sum + cleanText(link.textContent ?? '').length, 0);
  const text = cleanText(element.textContent ?? '');
  const beside = text.length - linked - (tagsLabel.exec(text)?.[0].length ?? 0);
  // Commas and spaces between the tags.
  return beside <= 2 * links.length;
}

/** A frame with the heading over it, when its box holds nothing else. */
function widgetAround(frame: Element, body: Element): Element {
  const box = frame.parentElement;
  if (!box || box === body || box.querySelector('p, img, table, ul')) return frame;
  return textLength(box) <= longestWidget ? box : frame;
}
