import { comeAsSheet } from './come-as-sheet.ts';
import { holdPosition, watchScrolling } from './hold-position.ts';
import { hidingRules, insteadMark, isShown, paperDark, paperLight, paperScheme } from './page-rules.ts';
import type { Paper } from './paper.ts';
import { pauseMedia } from './pause-media.ts';
import { takePhoneWidth } from './phone-width.ts';
import { setAsideDialogs } from './set-aside-dialogs.ts';

/**
 * What stands in the page's place as a style of the document. The sheet's margins are here, since a shadow root's "@page"
 * is ignored (Chromium). Where the rules have come apart, the element shows only as long as they are there.
 */
const styleOf = ({ light, dark, scheme }: Paper, areApart: boolean): string => `
  :root:root:root { ${paperLight}: ${light} !important; ${paperDark}: ${dark} !important;
    ${paperScheme}: ${scheme} !important }
  @page { margin: 16mm 18mm }
  ${areApart ? `[${insteadMark}] { ${isShown}: none }` : hidingRules}`;

/** Whether a sheet that the browser has brought shows an element that has the mark: one may not be there yet. */
const haveCome = (host: Element, window: Window): boolean =>
  comeAsSheet && window.getComputedStyle(host).getPropertyValue(isShown) !== '';

export interface ShownInstead {
  /** Takes the element away again and restores dialogs, scroll position and focus. */
  restore(): void;
  /** Changes what stands behind it. */
  repaint(paper: Paper): void;
}

/**
 * Shows an element in the place of the page: beside `<body>`, which it hides with whatever else the page has put
 * there. Scrolling, find in page, printing and zoom then work as on any page. Nothing else in the page's DOM changes,
 * but that modal dialogs of the page are closed for the while, without its knowing.
 *
 * @param host the element to show; it receives the hiding style as its child and a mark by which rules that come apart
 * know it (come-as-sheet.ts), so that removing it undoes everything.
 * @param paper what stands behind it.
 * @param onLost called when the page has taken the host away; everything is undone by then, and the page shows.
 */
export function showInsteadOfPage(
  document: Document,
  host: HTMLElement,
  paper: Paper,
  onLost: () => void,
): ShownInstead {
  const window = document.defaultView;
  if (!window) throw new Error('The document is not shown.');
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const stopPausing = pauseMedia(document);
  const style = document.createElement('style');
  // Not without text: see veil.ts.
  style.textContent = styleOf(paper, comeAsSheet);
  host.append(style);
  host.setAttribute(insteadMark, '');
  const root = document.documentElement;
  // From before it stands there: a page may take it away in that very moment.
  const watch = new MutationObserver(() => {
    const hides = style.parentNode === host && host.hasAttribute(insteadMark) && !host.inert;
    if (host.isConnected && host.parentNode === root && hides) return;
    // Where the page has put it into what it hides, nothing at all would show; where it hides nothing any more, both.
    host.remove();
    stopWatching();
    onLost();
  });
  watch.observe(root, { childList: true });
  // Made inert, it would be there and answer nothing.
  watch.observe(host, { childList: true, attributeFilter: [insteadMark, 'inert'] });
  // Another root may take the place of this one.
  watch.observe(document, { childList: true });
  root.append(host);
  const areApart = haveCome(host, window);
  const repaint = (paper: Paper) => {
    style.textContent = styleOf(paper, areApart);
  };
  if (comeAsSheet && !areApart) repaint(paper);
  const givePhoneWidthBack = takePhoneWidth(document, host);
  const showDialogs = setAsideDialogs(document);
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  const scrolling = watchScrolling(window);
  const stopWatching = () => {
    watch.disconnect();
    scrolling.stop();
    stopPausing();
    showDialogs();
  };
  const restore = () => {
    // Where the page has taken the host away, it shows already, and stands where it likes.
    const isLost = !host.isConnected;
    givePhoneWidthBack();
    host.remove();
    stopWatching();
    if (isLost) return;
    window.scrollTo({ top: scrollY, left: scrollX, behavior: 'instant' });
    if (scrolling.isUnderWay()) holdPosition(window);
    if (focused instanceof window.HTMLElement && focused !== document.body)
      focused.focus({ preventScroll: true });
  };
  return { restore, repaint };
}
