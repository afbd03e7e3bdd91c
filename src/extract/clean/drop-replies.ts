import { lineKindOf } from '../../site/line-classes.ts';
import { commentNote, replyAtEnd, replyLine } from '../../site/phrases.ts';
import { cleanText } from '../text.ts';
import type { CleanStep } from './clean-step.ts';

/** What is to be pressed below a comment (`12 lượt thích Trả lời`) is shorter. */
const longestReply = 60;
/** A single comment is known as one only below the heading of comments. */
const fewestComments = 2;

/**
 * Comments that readers wrote, where no class tells: a list or box in which every item ends with what is to be pressed
 * to answer it. In a column of questions and answers those words stand before an answer, never behind it.
 */
export const dropReplies: CleanStep = ({ body, gone, remove }) => {
  const answered = elementsAroundReplies(body);
  if (answered.size === 0) return;
  for (const box of body.querySelectorAll('*')) {
    if (!answered.has(box) || gone.has(box)) continue;
    const heading = headingOf(box);
    const others = [...box.children].filter((child) => child !== heading);
    const items = others.filter((child) => answered.has(child));
    if (items.length < (heading ? 1 : fewestComments)) continue;
    if (!others.every((child) => answered.has(child) || isBlank(child))) continue;
    if (!items.every(isComment)) continue;
    remove(box, 'readers’ comments');
    if (heading && !gone.has(heading)) remove(heading, 'the heading of readers’ comments');
  }
};

/** The elements below the body in which something is to be pressed to answer. */
function elementsAroundReplies(body: Element): Set<Element> {
  const around = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > longestReply || !replyLine.test(text)) continue;
    let element = walker.currentNode.parentElement;
    for (; element && element !== body && !around.has(element); element = element.parentElement)
      around.add(element);
  }
  return around;
}

/** The line that heads comments (`3 bình luận`), first in their box or before it. */
const headingOf = (box: Element): Element | null =>
  [box.firstElementChild, box.previousElementSibling].find(
    (element) => element !== null && commentNote.test(cleanText(element?.textContent ?? '')),
  ) ?? null;

const isBlank = (element: Element): boolean => cleanText(element.textContent ?? '') === '';

/** Ends with the words to press, has others before them, and no line of it is called the article's. */
function isComment(item: Element): boolean {
  const text = cleanText(item.textContent ?? '');
  if (replyLine.test(text) || !replyAtEnd.test(text.slice(-longestReply))) return false;
  return ![item, ...item.querySelectorAll('[class]')].some((line) => lineKindOf(line) !== null);
}
