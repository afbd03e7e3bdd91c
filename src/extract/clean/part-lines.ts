import { cleanText } from '../text.ts';
import type { CleanStep } from './clean-step.ts';

/** Elements that stand in a line unless a style says otherwise. */
const inlines = 'span, a, b, strong, i, em, font, label, small, time, u';
const blockStyle = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)\b/i;

/**
 * Elements that part lines though their names do not tell: those that a page's script defines (their names hold a
 * hyphen), where no text stands beside them, and those that a style makes blocks. They become boxes.
 */
export const partLines: CleanStep = ({ body }) => {
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes('-') && !hasTextBeside(element)) becomeBox(element);
  }
  for (const element of body.querySelectorAll('[style*="display"]')) {
    if (element.matches(inlines) && blockStyle.test(element.getAttribute('style') ?? '')) wrapInBox(element);
  }
};

const hasTextBeside = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].some(
    (node) => node.nodeType === node.TEXT_NODE && cleanText(node.nodeValue ?? '') !== '',
  );

function becomeBox(element: Element): void {
  const box = element.ownerDocument.createElement('div');
  for (const name of ['class', 'style', 'align']) {
    const value = element.getAttribute(name);
    if (value) box.setAttribute(name, value);
  }
  box.append(...element.childNodes);
  element.replaceWith(box);
}

function wrapInBox(element: Element): void {
  const box = element.ownerDocument.createElement('div');
  element.replaceWith(box);
  box.append(element);
}
