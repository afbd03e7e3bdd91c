import { readingMinutes } from '../../article/reading-time.ts';
import { arrowUp } from '../icons/icon-paths.ts';
import { progressAt } from '../place/find-place.ts';
import type { BesideProps } from './beside.ts';
import { drawing } from './drawing.ts';

/**
 * Draws where in the article the window is: a thin line at its upper edge and, when the reader scrolls up, as somebody
 * does who looks for something, the minutes left and the way back to the top.
 *
 * @returns a function that takes it away.
 */
export function drawWhere(container: HTMLElement, { article, translate }: BesideProps): () => void {
  const { ownerDocument: document } = container;
  const view = container.closest<HTMLElement>('.view');
  const line = document.createElement('div');
  line.className = 'progress';
  line.setAttribute('aria-hidden', 'true');
  const left = document.createElement('span');
  left.className = 'left';
  const top = document.createElement('button');
  top.type = 'button';
  top.className = 'to-top';
  top.dataset.action = 'top';
  top.append(drawing(document, arrowUp), translate('toTop'));
  top.addEventListener('click', () => {
    scrollTo({ top: 0, behavior: 'instant' });
    view?.focus({ preventScroll: true });
  });
  const where = document.createElement('div');
  where.className = 'where';
  where.append(left, top);
  container.append(line, where);

  const written = new Intl.NumberFormat(translate('language'));
  const tell = (read: number, isWanted: boolean) => {
    line.style.setProperty('--read', String(read));
    where.toggleAttribute('data-hidden', !isWanted);
    left.hidden = read === 1 || article.words === 0;
    left.textContent = translate('minutesLeft', written.format(readingMinutes(article.words * (1 - read))));
  };
  const shown = view?.querySelector('article');
  return shown ? follow(shown, tell) : () => {};
}

/**
 * Calls back at once and whenever the window moves over the article.
 *
 * @param tell `read`: how much of the article is above the window's lower edge, 0 to 1, in hundredths; `isWanted`: the
 *   reader scrolls up, and more than a screen is above.
 * @returns a function that ends it.
 */
function follow(article: Element, tell: (read: number, isWanted: boolean) => void): () => void {
  let last = scrollY;
  let isBack = false;
  const measure = () => {
    const now = scrollY;
    if (now !== last) isBack = now < last;
    last = now;
    tell(Math.round(progressAt(article, innerHeight) * 100) / 100, isBack && now > innerHeight);
  };
  measure();
  const ended = new AbortController();
  addEventListener('scroll', measure, { passive: true, signal: ended.signal });
  addEventListener('resize', measure, { signal: ended.signal });
  return () => ended.abort();
}
