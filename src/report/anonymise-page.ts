import { markupOf, parsePage } from '../extract/parse-html.ts';
import { selectors } from '../site/selectors.ts';
import type { Chance } from './chance.ts';
import { ErrorTitles } from './error-titles.ts';
import { keepPhrases } from './keep-phrases.ts';
import { OtherAddresses } from './other-addresses.ts';
import { changeAttributes, type Others } from './other-attributes.ts';
import { renameElements } from './other-elements.ts';
import { otherJsonLd } from './other-json-ld.ts';
import { OtherNames } from './other-names.ts';
import { OtherText } from './other-text.ts';
import { PublicLines } from './public-lines.ts';
import { plainly } from './unseen.ts';

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
  makePlain(copy);
  renameElements(copy);
  const lines = new PublicLines(copy, article);
  const others: Others = { text, lines, titles: new ErrorTitles(copy), addresses, names };
  changeTexts(copy, others);
  for (const element of copy.querySelectorAll('*')) changeAttributes(element, others);
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

/** Before anything else is looked at: what nobody sees says nothing any more. */
function makePlain(copy: Document): void {
  const walker = copy.createTreeWalker(copy, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const isData = text.parentElement?.localName === 'script';
    if (!isData) text.data = plainly(text.data, text.parentElement?.closest('pre') !== null);
  }
}

/** Where scripts run, a page's `<noscript>` holds its markup as text: it becomes what it stands for. */
function unfold(fallback: Element): void {
  if (fallback.childElementCount > 0) return;
  const { ownerDocument } = fallback;
  const inside = parsePage(fallback.textContent ?? '').body;
  fallback.replaceChildren(...[...inside.childNodes].map((node) => ownerDocument.importNode(node, true)));
}

function changeTexts(copy: Document, { text, lines, titles }: Others): void {
  const comments = new Set(copy.querySelectorAll(selectors.comments));
  const isInComments = (node: Node) => {
    for (let around = node.parentElement; around; around = around.parentElement)
      if (comments.has(around)) return true;
    return false;
  };
  const isPublic = memo((node: Text) => lines.holds(node) && !isInComments(node));
  for (const [node, parts] of keepPhrases(copy, isPublic, titles))
    node.data = text.part(node.data, parts, !isPublic(node));
}

/** The answer for each text, asked once: a text is looked at in each element around it. */
function memo(ask: (text: Text) => boolean): (text: Text) => boolean {
  const known = new Map<Text, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}
