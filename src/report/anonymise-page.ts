import { markupOf, parsePage } from '../extract/parse-html.ts';
import { selectors } from '../site/selectors.ts';
import type { Chance } from './chance.ts';
import { keepPhrases } from './keep-phrases.ts';
import { OtherAddresses } from './other-addresses.ts';
import { changeAttributes, type Others } from './other-attributes.ts';
import { renameElements } from './other-elements.ts';
import { otherJsonLd } from './other-json-ld.ts';
import { OtherNames } from './other-names.ts';
import { OtherText } from './other-text.ts';
import { PublicLines } from './public-lines.ts';

/** Elements of which nothing inside is read, or all inside is somebody's own. */
const emptied =
  'style, template, textarea, iframe, svg, object, canvas, [contenteditable]:not([contenteditable="false" i])';

export interface AnonymousPage {
  /** HTML, whole. */
  source: string;
  /** Its address, of the same form as the page's. */
  url: URL;
}

/**
 * A page without what it says: the same elements in the same order, with other words, numbers, names and addresses of
 * the same shape. Phrases, classes and forms of addresses that the rules of the extraction go by stay. Scripts, styles,
 * what was typed into forms and the markup's comments are emptied. Outside of what the newspaper shows to everybody, and
 * in readers' comments, no word is told from another.
 *
 * @param shown is not changed; what stands in it beside head and body is left out.
 * @param url the page's address.
 * @param article lines of the article that was found, for pages on which the site's own marks do not tell where it stands
 */
export function anonymisePage(
  shown: Document,
  url: URL,
  chance: Chance,
  article: readonly string[] = [],
): AnonymousPage {
  const copy = shown.implementation.createHTMLDocument('');
  const root = copy.importNode(shown.documentElement, true);
  copy.documentElement.replaceWith(root);
  for (const child of [...root.children]) if (!/^(?:head|body)$/.test(child.localName)) child.remove();
  const names = new OtherNames(chance);
  const text = new OtherText(chance);
  const addresses = new OtherAddresses(names, chance);
  empty(copy, text);
  renameElements(copy);
  const lines = new PublicLines(copy, article);
  changeTexts(copy, text, lines);
  for (const element of copy.querySelectorAll('*'))
    changeAttributes(element, { text, lines, addresses, names } satisfies Others);
  const other = new URL(addresses.for(url.href));
  return { source: `<!DOCTYPE html>\n${markupOf(root)}\n`, url: other };
}

/** Takes out what is never read, what somebody wrote, and comments in the markup. */
function empty(copy: Document, text: OtherText): void {
  for (const fallback of copy.querySelectorAll('head noscript')) fallback.replaceChildren();
  for (const fallback of copy.querySelectorAll('noscript')) unfold(fallback);
  for (const element of copy.querySelectorAll(emptied)) element.replaceChildren();
  // What a template holds is not among its children.
  for (const template of copy.querySelectorAll('template')) template.content.replaceChildren();
  for (const script of copy.querySelectorAll('script')) {
    const isData = script.getAttribute('type') === 'application/ld+json';
    script.textContent = isData ? otherJsonLd(script.textContent ?? '', text) : '';
  }
  const walker = copy.createTreeWalker(copy, 128 | 64 /* SHOW_COMMENT | SHOW_PROCESSING_INSTRUCTION */);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** Where scripts run, a page's `<noscript>` holds its markup as text: it becomes what it stands for. */
function unfold(fallback: Element): void {
  if (fallback.childElementCount > 0) return;
  const { ownerDocument } = fallback;
  const inside = parsePage(fallback.textContent ?? '').body;
  fallback.replaceChildren(...[...inside.childNodes].map((node) => ownerDocument.importNode(node, true)));
}

function changeTexts(copy: Document, text: OtherText, lines: PublicLines): void {
  const kept = keepPhrases(copy);
  const comments = new Set(copy.querySelectorAll(selectors.comments));
  const isInComments = (node: Node) => {
    for (let around = node.parentElement; around; around = around.parentElement)
      if (comments.has(around)) return true;
    return false;
  };
  for (const [node, parts] of kept)
    node.nodeValue = text.part(node.nodeValue ?? '', parts, !lines.holds(node) || isInComments(node));
}
