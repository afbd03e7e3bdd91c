import type { CleanStep } from './clean-step.ts';

const inert = 'script, style, template, link, meta, base, applet, dialog:not([open])';

/** What never shows: scripts, styles, comments in the markup. */
export const dropInert: CleanStep = ({ body, remove }) => {
  const document = body.ownerDocument;
  for (const element of body.querySelectorAll(inert)) remove(element, 'never shown');
  const comments = document.createTreeWalker(body, 128 /* NodeFilter.SHOW_COMMENT */);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
};
