import type { Paper } from './paper.ts';
import { pauseMedia } from './pause-media.ts';

/** Page colours while something stands in the page's place; what the page says of its root must not win over them. */
const hidingStyle = (paper: Paper): string => `
  :root:root:root { all: unset !important; display: block !important; background: ${paper.light} !important;
    color-scheme: ${paper.scheme} !important }
  :root:root:root > body { display: none !important }
  @media (prefers-color-scheme: dark) { :root:root:root { background: ${paper.dark} !important } }`;

export interface ShownInstead {
  /** Takes the element away again and restores scroll position and focus. */
  restore(): void;
  /** Changes what stands behind it. */
  repaint(paper: Paper): void;
}

/**
 * Shows an element in the place of the page: beside `<body>`, which it hides. Scrolling, find in page, printing and
 * zoom then work as on any page. Nothing else in the page's DOM changes.
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
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    stopWatching();
    onLost();
  });
  watch.observe(document.documentElement, { childList: true });
  const stopWatching = () => {
    watch.disconnect();
    stopPausing();
  };
  const restore = () => {
    stopWatching();
    // Where the page has taken the host away, it shows already, and stands where it likes.
    if (!host.isConnected) return;
    host.remove();
    window.scrollTo({ top: scrollY, left: scrollX, behavior: 'instant' });
    if (focused instanceof window.HTMLElement && focused !== document.body)
      focused.focus({ preventScroll: true });
  };
  return { restore, repaint };
}
