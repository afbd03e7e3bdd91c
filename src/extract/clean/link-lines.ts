import { widgetHeading } from '../../site/phrases.ts';
import { isOtherArticle } from '../other-article.ts';
import type { Page } from '../page/read-page.ts';
import { cleanText, isSentence } from '../text.ts';

/**
 * What a line is to related links: `headed` says by its own words or arrow that it leads to other articles; `bare` is
 * nothing but their titles; `heading` stands over such lines. A sentence that is a link as a whole is `text`.
 */
export type LinkLineKind = 'headed' | 'bare' | 'heading' | 'blank' | 'text';

export interface LinkLine {
  kind: LinkLineKind;
  nodes: ChildNode[];
  /** Of other lines, whether they announce what follows: the text ends with a colon. */
  announces: boolean;
}

/** Arrows that editors set before a line that leads to another article. */
export const arrow = /^\s*(?:>>|»|►|▶|➤)/;
/** Marks before, between and behind links. */
const marks = /[\s>»►▶➤•●*+|,;.:–-]+/g;

/** The lines of an element in which nothing but breaks parts lines. */
export function linkLines(element: Element, page: Page): LinkLine[] {
  const lines: ChildNode[][] = [[]];
  for (const node of innermost(element).childNodes) {
    lines.at(-1)?.push(node);
    if (node.nodeName === 'BR') lines.push([]);
  }
  return lines.map((nodes) => lineOf(nodes, page));
}

/** Where one mark is around a whole line, what is inside it. */
function innermost(element: Element): Element {
  let inside = element;
  while (inside.childElementCount === 1) {
    const child = inside.firstElementChild as Element;
    const isAll = cleanText(child.textContent ?? '') === cleanText(inside.textContent ?? '');
    if (!isAll || child.localName === 'a' || child.childElementCount === 0) break;
    inside = child;
  }
  return inside;
}

function lineOf(nodes: ChildNode[], page: Page): LinkLine {
  let rest = '';
  const links: string[] = [];
  let hasMedia = false;
  const read = (node: Node): void => {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    if (element?.localName === 'a' && isOtherArticle(element.getAttribute('href'), page))
      links.push(cleanText(element.textContent ?? ''));
    else if (element?.matches('img, video, audio, iframe, table, code')) hasMedia = true;
    else if (node.nodeType === node.TEXT_NODE) rest += node.nodeValue ?? '';
    else node.childNodes.forEach(read);
  };
  nodes.forEach(read);
  const text = cleanText(rest);
  return { kind: hasMedia ? 'text' : kindOf(text, links), nodes, announces: text.endsWith(':') };
}

function kindOf(rest: string, links: string[]): LinkLineKind {
  const words = rest.replace(marks, ' ').trim();
  const isHeading = widgetHeading.test(words);
  if (!links.some((link) => link !== '')) return words === '' ? 'blank' : isHeading ? 'heading' : 'text';
  if (words !== '' && !isHeading) return 'text';
  if (isHeading || arrow.test(rest) || links.some(isHeaded)) return 'headed';
  return links.some(isSentence) ? 'text' : 'bare';
}

/** A link whose own words begin with an arrow or `Xem thêm:`. */
const isHeaded = (link: string): boolean =>
  arrow.test(link) || (link.includes(':') && widgetHeading.test(link.slice(0, link.indexOf(':'))));
