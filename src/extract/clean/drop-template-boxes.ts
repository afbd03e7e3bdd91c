import { replyBehindLine } from '../../site/phrases.ts';
import { introduces, isOnlyTokens } from '../template-text.ts';
import { cleanText } from '../text.ts';
import type { Work } from './clean-step.ts';

/** Templates of comments and teasers have three or four tokens; what holds more text is no single one. */
const longestTemplate = 400;
/** Boxes and lines; tokens inside a line are judged with the whole line (drop-templates.ts). */
const boxes = new Set(['div', 'section', 'article', 'aside', 'ul', 'ol', 'li', 'p']);
/** What is set as code is quoted. */
const quoted = 'code, pre, kbd';

/**
 * Boxes that hold nothing but a template that the site's script never filled. A page may have thousands of them: they
 * leave whole, before anything looks closer.
 */
export const dropTemplateBoxes = ({ body, gone, remove }: Work): void => {
  const tooLarge = new Set<Element>([body]);
  const kinds = new Map<Node, Kind>();
  for (const start of elementsWithTokens(body)) {
    if (gone.has(start)) continue;
    const box = templateAround(start, tooLarge);
    if (!box) continue;
    // What stays is part of what stands beside it, and so on.
    if (isPartOfLine(box, body, kinds)) kinds.set(box, 'part');
    else remove(box, 'an unfilled template');
  }
};

/** The parents of text nodes with a brace in them. */
function elementsWithTokens(body: Element): Set<Element> {
  const found = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue?.includes('{') && parentElement) found.add(parentElement);
  }
  return found;
}

/** The largest box around an element that is all template; null when none is. */
function templateAround(start: Element, tooLarge: Set<Element>): Element | null {
  let largest: Element | null = null;
  for (let outer: Element | null = start; outer && !tooLarge.has(outer); outer = outer.parentElement) {
    const text = outer.textContent ?? '';
    if (text.length > longestTemplate || !isOnlyTokens(text)) {
      tooLarge.add(outer);
      break;
    }
    if (outer.matches(quoted) || outer.querySelector(`img, video, audio, iframe, table, ${quoted}`))
      return null;
    if (boxes.has(outer.localName)) largest = outer;
  }
  return largest;
}

/** So many nodes without text away, nothing stands beside a box: white space of boxes that have left. */
const farthest = 8;

/** What a node is to a template beside it. Kept, because many templates may stand beside one large text. */
type Kind = 'blank' | 'part' | 'other';

/** Whether a template's words, or a line that one is glued to or quoted by, stand beside a box: judged together. */
const isPartOfLine = (box: Element, body: Element, kinds: Map<Node, Kind>): boolean =>
  kindBeside(box, body, 'previousSibling', kinds) === 'part' ||
  kindBeside(box, body, 'nextSibling', kinds) === 'part';

/** The kind of the nearest node with text on one side of a box, at whatever level it stands. */
function kindBeside(
  box: Element,
  body: Element,
  side: 'previousSibling' | 'nextSibling',
  kinds: Map<Node, Kind>,
): Kind {
  let count = 0;
  for (let around = box; around !== body; around = around.parentElement ?? body) {
    for (let node = around[side]; node && count < farthest; node = node[side], count++) {
      const kind = kinds.get(node) ?? kindOf(node);
      kinds.set(node, kind);
      if (kind !== 'blank') return kind;
    }
  }
  return 'other';
}

function kindOf(node: Node): Kind {
  const text = cleanText(node.textContent ?? '');
  if (text === '') return 'blank';
  // Below a colon a token may be quoted; behind a line the template's words may stand.
  if (introduces(text) || replyBehindLine.test(text)) return 'part';
  return text.includes('{') && !isOnlyTokens(text) ? 'part' : 'other';
}
