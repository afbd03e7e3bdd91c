import { hasOwnText } from '../locate/own-text.ts';
import type { CleanStep } from './clean-step.ts';

/** Elements that stand in a line unless a style says otherwise. */
const inlines = 'span, a, b, strong, i, em, font, label, small, time, u';
const blockStyle = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)\b/i;

/**
 * Elements that part lines though their names do not tell: those that a page's script defines (their names hold a
 * hyphen), where no text stands beside them, and those that a style makes blocks. They become boxes.
 */
export const partLines: CleanStep = ({ body }) => {
  const withText = new Map<Element, boolean>();
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes('-') && !hasTextBeside(element, withText)) becomeBox(element);
  }
  for (const element of body.querySelectorAll('[style*="display"]')) {
    if (element.matches(inlines) && blockStyle.test(element.getAttribute('style') ?? '')) wrapInBox(element);
  }
};

/** @param known of each parent, which may hold thousands; what becomes a box is put in place, its text stays. */
function hasTextBeside({ parentElement: parent }: Element, known: Map<Element, boolean>): boolean {
  if (!parent) return false;
  const hasText = known.get(parent) ?? hasOwnText(parent);
  known.set(parent, hasText);
  return hasText;
}

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
