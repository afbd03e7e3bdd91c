import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../article/place.ts';
import { lineOf, placeAt } from './find-place.ts';

/** CSS pixels from the window's top at which reading goes on: below the bar, which comes back on the way up. */
const readingLine = 64;
/** Milliseconds of rest after which the place is remembered. */
const rest = 500;

/** Keeps and gives back where readers left an article. */
export interface PlaceKeeper {
  /** Where the reading begins; null for the article's beginning. */
  initial: Place | null;
  /** Null: at the beginning again. */
  remember(place: Place | null): void;
}

/**
 * Begins where the reader left the article, stays there when type or width change around it, and tells where that is.
 *
 * @param layout whatever the text's layout depends on: after a change the same words are at the same place again.
 */
export function usePlace(view: RefObject<HTMLElement | null>, keeper: PlaceKeeper, layout: unknown): void {
  const place = useRef(keeper.initial);
  const article = () => view.current?.querySelector('article') ?? null;
  const find = () => {
    const shown = article();
    if (shown) place.current = placeAt(shown, readingLine, innerHeight);
  };
  /**
   * Where this hook itself has scrolled to. The place stays what it was until the reader scrolls: found again after each
   * step of the text's size, it would go back by a part of a line each time.
   */
  const own = useRef<number | null>(null);
  const goToPlace = () => {
    const [shown, there] = [article(), place.current];
    const line = shown && there ? lineOf(shown, there) : null;
    if (line === null) return;
    scrollBy({ top: line - readingLine, behavior: 'instant' });
    own.current = scrollY;
  };
  useLayoutEffect(goToPlace, [layout]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let width = innerWidth;
    const remember = () => {
      clearTimeout(timer);
      keeper.remember(place.current);
    };
    const onScroll = () => {
      if (scrollY === own.current) return;
      own.current = null;
      // At once, not when it is remembered: by then the view may have left the page, and nothing can be measured.
      find();
      clearTimeout(timer);
      timer = setTimeout(remember, rest);
    };
    const onResize = () => {
      // A phone's address bar changes the height alone, and moves no word.
      if (innerWidth !== width) goToPlace();
      width = innerWidth;
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onResize);
    addEventListener('pagehide', remember);
    return () => {
      remember();
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
      removeEventListener('pagehide', remember);
    };
  }, [keeper]);
}
