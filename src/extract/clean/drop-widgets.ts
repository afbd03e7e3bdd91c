import { readAddress } from '../../site/address.ts';
import { tagsLabel } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';
import { type CleanStep, textLength } from './clean-step.ts';

/** A widget has a name and a link or two; a section of an article that is about the weather has paragraphs. */
const longestWidget = 80;

/** Boxes that surround an article: tags, share pop-up, weather and places, navigation. */
export const dropWidgets: CleanStep = ({ body, page, remove }) => {
  for (const element of body.querySelectorAll(
    `${selectors.sharePopup}, ${selectors.widgets}, ${selectors.tags}`,
  )) {
    if (textLength(element) <= longestWidget && !element.querySelector('p + p, figure'))
      remove(element, 'a widget');
  }
  for (const element of body.querySelectorAll('nav, footer')) {
    if (!body.contains(element) || element.closest('blockquote, figure')) continue;
    if (!element.querySelector('p, figure, table')) remove(element, 'navigation');
  }
  for (const element of body.querySelectorAll('div, p, ul, section')) {
    if (body.contains(element) && isTagList(element, page.base)) remove(element, 'a list of tags');
  }
  for (const frame of body.querySelectorAll('iframe:not([src]), iframe[src=""], iframe[src^="about:"]')) {
    if (!frame.hasAttribute('data-src') && !frame.hasAttribute('data-lazy-src'))
      remove(widgetAround(frame, body), 'an empty frame');
  }
};

/** Every link leads to a tag's page, and nothing but their label stands beside them. */
function isTagList(element: Element, base: URL): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length === 0 || element.querySelector('img, video, iframe')) return false;
  const allTags = links.every((link) => {
    const href = resolveHttp(link.getAttribute('href'), base);
    return (
      href !== null && readAddress(new URL(href)).kind === 'list' && /^\/tags?\//.test(new URL(href).pathname)
    );
  });
  if (!allTags) return false;
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
