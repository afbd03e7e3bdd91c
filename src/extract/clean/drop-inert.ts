import type { CleanStep } from './clean-step.ts';

const inert = 'script, style, template, link, meta, base, applet, dialog:not([open])';

/** What never shows: scripts, styles, comments, and what the page itself hides. */
export const dropInert: CleanStep = ({ body, remove }) => {
  const document = body.ownerDocument;
  for (const element of body.querySelectorAll(inert)) remove(element, 'never shown');
  const comments = document.createTreeWalker(body, 128 /* NodeFilter.SHOW_COMMENT */);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  for (const element of body.querySelectorAll('[hidden], [style*="display"]')) {
    if (isHidden(element)) remove(element, 'hidden by the page');
  }
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
