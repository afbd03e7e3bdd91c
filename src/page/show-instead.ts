import { holdPosition, watchScrolling } from './hold-position.ts';
import { pageParts } from './own-hosts.ts';
import type { Paper } from './paper.ts';
import { pauseMedia } from './pause-media.ts';
import { takePhoneWidth } from './phone-width.ts';
import { setAsideDialogs } from './set-aside-dialogs.ts';

/**
 * Page colours while something stands in the page's place; what the page says of its root must not win over them. The
 * sheet's margins are here too, since this is a style of the document: a shadow root's "@page" is ignored (Chromium).
 */
const hidingStyle = (paper: Paper): string => `
  :root:root:root { all: unset !important; display: block !important; background: ${paper.light} !important;
    color-scheme: ${paper.scheme} !important }
  ${pageParts} { display: none !important }
  @media (prefers-color-scheme: dark) { :root:root:root { background: ${paper.dark} !important } }
  @page { margin: 16mm 18mm }
  @media print { :root:root:root { background: #fff !important; color-scheme: light !important } }`;

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
 * @param host the element to show; it receives the hiding style as its child, so that removing it undoes everything.
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
  const repaint = (paper: Paper) => {
    style.textContent = hidingStyle(paper);
  };
  repaint(paper);
  host.append(style);
  document.documentElement.append(host);
  const givePhoneWidthBack = takePhoneWidth(document, host);
  const showDialogs = setAsideDialogs(document);
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  const scrolling = watchScrolling(window);
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    stopWatching();
    onLost();
  });
  watch.observe(document.documentElement, { childList: true });
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
