import { boxesBeside, continuation, type NotText } from './continuation.ts';
import { hasOwnText } from './own-text.ts';

/** What an article's text is made of; boxes may hold anything. */
const flow = new Set([
  'p',
  'figure',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'table',
  'blockquote',
  'img',
  'video',
  'audio',
]);
/** What stands beside an article, never in it. */
const beside = new Set(['nav', 'aside', 'form', 'script', 'style', 'header']);
/** Elements that are part of a text and never all of it. */
const parts = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'tr',
  'td',
  'blockquote',
  'figure',
  'dl',
  'span',
  'b',
]);

/**
 * The elements that hold an article: in the smallest element around title and text, everything from the title on to
 * the end of the text, with the lines and boxes that follow it. What of that is furniture, the steps tell by structure.
 *
 * @param core the innermost element around most of the text.
 */
export function regionAround(title: Element | null, core: Element, outside: NotText): Element[] {
  if (!title || core.contains(title) || !isBefore(title, core)) {
    const whole = wholeOf(core);
    const before = title ? [] : boxesBeside(whole, outside, 'previousElementSibling').taken.reverse();
    return [...before, whole, ...continuation(whole, outside, 'nextElementSibling')];
  }
  const region = commonAncestor(title, core);
  // Text that stands between the children can only be taken with all of them.
  if (hasOwnText(region)) return [region, ...continuation(region, outside, 'nextElementSibling')];
  const children = [...region.children];
  const first = children.findIndex((child) => child.contains(title));
  let end = children.findIndex((child) => child.contains(core));
  while (flow.has(children[end + 1]?.localName ?? '')) end++;
  const { taken, isOpen } = boxesBeside(children[end] as Element, outside, 'nextElementSibling');
  const after = isOpen ? continuation(region, outside, 'nextElementSibling') : [];
  return [
    ...children.slice(first, end + 1 + taken.length).filter((child) => isPart(child, title, core)),
    ...after,
  ];
}

/** The children of a region from the one with the title on. */
export function childrenFrom(region: Element, title: Element): Element[] {
  if (hasOwnText(region)) return [region];
  const children = [...region.children];
  const first = children.findIndex((child) => child.contains(title));
  return children.slice(first).filter((child) => isPart(child, title, null));
}

const isPart = (child: Element, title: Element, core: Element | null): boolean =>
  !beside.has(child.localName) || child.contains(title) || (core !== null && child.contains(core));

/** The element around a part of a text that holds the text's other parts too. */
function wholeOf(core: Element): Element {
  let whole = core;
  while (
    whole.parentElement &&
    whole.parentElement.localName !== 'body' &&
    (parts.has(whole.localName) || hasFlowBeside(whole))
  ) {
    whole = whole.parentElement;
  }
  return whole;
}

const hasFlowBeside = (element: Element): boolean =>
  [...(element.parentElement?.children ?? [])].some(
    (sibling) =>
      sibling !== element && flow.has(sibling.localName) && !sibling.querySelector('li > a, li > * > a'),
  );

function commonAncestor(one: Element, other: Element): Element {
  let ancestor = one;
  while (!ancestor.contains(other) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}

export function isBefore(element: Element, reference: Element): boolean {
  return (reference.compareDocumentPosition(element) & 2) /* DOCUMENT_POSITION_PRECEDING */ !== 0;
}
