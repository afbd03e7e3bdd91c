import { followLine } from '../../site/phrases.ts';
import { isToolRow } from '../../site/tool-row.ts';
import { cleanText } from '../text.ts';
import type { CleanStep } from './clean-step.ts';
import { toolOf } from './tool-link.ts';

/** What is not a tool's row: it may be the article's. */
const content = new Set([
  'img',
  'video',
  'audio',
  'iframe',
  'table',
  'blockquote',
  'pre',
  'object',
  'embed',
  'button',
]);
const blank = new Set(['svg', 'br', 'hr']);
const boxes = 'div, p, ul, ol, section, aside, header, span';
/** What stands beside tools, such as `Chia sẻ bài viết:`, is shorter. */
const longestLabel = 40;
/** The same of a whole line that asks to follow the newspaper. */
const longestLine = 120;

/** What a node is to a row of tools: something to press, words that stand in such rows, nothing to read, or a text. */
type Part = 'tool' | 'words' | 'blank' | 'text';

/**
 * Rows of the page's own tools inside the body: to share, print or mail the page, to follow the newspaper elsewhere.
 * Everything in such a row is something to press or a word of its own, and one thing at least shares or prints.
 */
export const dropTools: CleanStep = ({ body, page, gone, remove }) => {
  const links = [...body.querySelectorAll('a')].map((link) => ({ link, tool: toolOf(link, page) }));
  const pressed = [
    ...links.flatMap(({ link, tool }) => (tool === 'tool' ? link : [])),
    ...[...body.querySelectorAll('button')].filter(isItem),
  ].filter((element) => !element.querySelector('video, audio, table'));
  const follow = links.flatMap(({ link, tool }) => (tool === 'follow' ? link : []));
  const tools = new Set<Element>([...pressed, ...followLines(follow, body)]);
  if (tools.size === 0) return;
  const parts = new Map<Node, Part>();
  // Children come after their parents in document order: walking backwards, each is known before it is asked for.
  for (const element of [...body.querySelectorAll('*')].reverse())
    parts.set(element, tools.has(element) ? 'tool' : partOf(element, parts));
  const withText = new Map<Element, boolean>();
  for (const element of body.querySelectorAll(boxes)) {
    if (parts.get(element) !== 'tool' || gone.has(element)) continue;
    // A box inside a line of text is no row.
    if (element.localName === 'span' && isInText(element, parts, withText)) continue;
    remove(element, 'a row of the page’s tools');
  }
};

function partOf(element: Element, parts: Map<Node, Part>): Part {
  if (blank.has(element.localName)) return 'blank';
  if (content.has(element.localName)) return 'text';
  const inside = new Set([...element.childNodes].map((node) => parts.get(node) ?? partOfText(node)));
  if (inside.has('text')) return 'text';
  return inside.has('tool') ? 'tool' : inside.has('words') ? 'words' : 'blank';
}

function partOfText(node: Node): Part {
  if (node.nodeType !== node.TEXT_NODE) return 'blank';
  const raw = node.nodeValue ?? '';
  if (!/[\p{L}\p{N}]/u.test(raw)) return 'blank';
  // A paragraph is not looked at closer.
  return raw.length <= longestLine && isToolRow(cleanText(raw)) ? 'words' : 'text';
}

const isItem = (element: Element): boolean => {
  const text = cleanText(element.textContent ?? '');
  return text.length <= longestLabel && (text === '' || isToolRow(text));
};

/** The lines that ask to follow the newspaper, given the links to where that is. */
function followLines(links: Element[], body: Element): Element[] {
  const lines = new Set(links.flatMap((link) => link.closest('p, li, div') ?? []));
  return [...lines].filter((line) => {
    const text = line.textContent ?? '';
    return line !== body && text.length <= 2 * longestLine && followLine.test(cleanText(text));
  });
}

/** Whether text stands beside an element; kept for each parent, because it may hold many. */
function isInText(element: Element, parts: Map<Node, Part>, known: Map<Element, boolean>): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  const isText =
    known.get(parent) ??
    [...parent.childNodes].some((node) => (parts.get(node) ?? partOfText(node)) === 'text');
  known.set(parent, isText);
  return isText;
}
