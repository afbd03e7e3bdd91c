import { readAddress } from '../../site/address.ts';
import { type ControlStrength, controlStrength } from '../../site/control-links.ts';
import { lineKindOf } from '../../site/line-classes.ts';
import { resolveHttp } from '../addresses.ts';
import type { Page } from '../page/read-page.ts';
import { isSameTitle } from '../repeats.ts';
import { cleanText } from '../text.ts';
import { type CleanStep, textLength } from './clean-step.ts';

/** A row of controls has a few words each; what stands before them to name the row is shorter. */
const longestRow = 120;
const longestLabel = 32;
const boxes = 'div, p, ul, ol, section, aside, span, center';
const neverInRow = 'figure, table, blockquote, video, audio, iframe, h1, h2, h3';

/**
 * Rows of links that do something with the page instead of leading on: share, copy, print, follow, listen, larger
 * type. A row holds such links and next to nothing else; one link alone that may lead somewhere must stand at an edge
 * of the body.
 */
export const dropControls: CleanStep = ({ body, page, remove }) => {
  const controls = controlsIn(body, page);
  const tooLarge = new Set<Element>([body]);
  for (const [link, strength] of controls) {
    if (!body.contains(link)) continue;
    const row = rowAround(link, controls, tooLarge);
    if (!row) continue;
    const isRowOfSeveral = [...row.querySelectorAll('a')].filter((other) => controls.has(other)).length > 1;
    if (strength === 'sure' || isRowOfSeveral || isAtEdge(row, body, page)) remove(row, 'controls');
  }
};

type Controls = ReadonlyMap<Element, ControlStrength>;

function controlsIn(body: Element, { base, key }: Page): Controls {
  const controls = new Map<Element, ControlStrength>();
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const address = resolveHttp(href, base);
    const target = address === null ? null : new URL(address);
    const own = target && readAddress(target);
    const strength = own?.kind === 'print' && own.key === key ? 'sure' : controlStrength(href, target);
    if (strength) controls.set(link, strength);
  }
  return controls;
}

/** The largest box around a control that is nothing but the row; null when text stands around it. */
function rowAround(link: Element, controls: Controls, tooLarge: Set<Element>): Element | null {
  let row: Element | null = null;
  for (let outer = link.parentElement; outer && !tooLarge.has(outer); outer = outer.parentElement) {
    if (!isRow(outer, controls)) {
      tooLarge.add(outer);
      break;
    }
    if (outer.matches(boxes)) row = outer;
  }
  return row;
}

function isRow(box: Element, controls: Controls): boolean {
  const length = textLength(box);
  if (length > longestRow || box.querySelector(neverInRow)) return false;
  const links = [...box.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  return links.every((link) => controls.has(link)) && length - linked - links.length <= longestLabel;
}

/** Whether no text stands before a box in the body, or none behind it. */
const isAtEdge = (box: Element, body: Element, page: Page): boolean =>
  isBare(box, body, 'previousSibling', page) || isBare(box, body, 'nextSibling', page);

function isBare(box: Element, body: Element, side: 'previousSibling' | 'nextSibling', page: Page): boolean {
  for (let around = box; around !== body; around = around.parentElement ?? body) {
    for (let node = around[side]; node; node = node[side]) {
      if (!isBesideText(node, page)) return false;
    }
  }
  return true;
}

/** What stands before and behind an article's text: its title, lead and author; or nothing. */
function isBesideText(node: Node, { title }: Page): boolean {
  const text = cleanText(node.textContent ?? '');
  if (text === '' || isSameTitle(text, title)) return true;
  const kind = node.nodeType === node.ELEMENT_NODE ? lineKindOf(node as Element) : null;
  return kind === 'title' || kind === 'lead' || kind === 'byline';
}
