import { glideTo } from './glide.ts';

/** The part of the window, in CSS pixels from its top, that nothing stands over. */
export interface ClearWindow {
  readonly top: number;
  readonly bottom: number;
}

export interface Follower {
  /**
   * Has what is being said in sight, unless the reader has scrolled away from it: the sentence, or, where that is higher
   * than the window, the word.
   */
  follow(sentence: Range | null, word: Range | null): void;
  /** Goes to what is being said, wherever the reader is, and follows it again. */
  goThere(): void;
  end(): void;
}

/** Where in the clear part of the window what is being said comes to stand: above its middle, with more to come below. */
const restingPlace = 0.25;

/** As UI Events names them. */
const scrollingKeys = new Set([' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

export interface FollowerOptions {
  readonly article: Element;
  readonly clearWindow: () => ClearWindow;
  /** Told whether the reader is away from what is being said. */
  readonly onAway: (isAway: boolean) => void;
}

/**
 * Scrolls after what is being said. A reader who scrolls away from it by hand is left alone until it is in sight again,
 * or until they ask for it. What moves because its type, its width or a picture above it has changed stays in sight.
 */
export function followSpoken({ article, clearWindow, onAway }: FollowerOptions): Follower {
  let spoken: Range | null = null;
  let isAway = false;
  /** Stops the view's own scrolling; null while it is not. */
  let stop: (() => void) | null = null;
  const turn = (away: boolean) => {
    if (away === isAway) return;
    isAway = away;
    onAway(away);
  };
  const halt = () => {
    stop?.();
    stop = null;
  };
  const scroll = () => {
    const target = spoken && targetOf(spoken, clearWindow());
    if (target === null || target === Math.round(scrollY)) return;
    halt();
    stop = glideTo(target, () => {
      stop = null;
    });
  };
  const layout = watchLayout(article, () => {
    if (isAway || !spoken || isInSight(spoken, clearWindow())) return;
    halt();
    scrollTo({ top: targetOf(spoken, clearWindow()), behavior: 'instant' });
  });
  const ended = new AbortController();
  const listen = (names: readonly string[], listener: (event: Event) => void) => {
    // Presses on their way down: up from the view none comes (src/page/keep-from-page.ts).
    for (const name of names)
      addEventListener(name, listener, { capture: name !== 'scroll', passive: true, signal: ended.signal });
  };
  listen(['wheel', 'touchmove', 'pointerdown', 'keydown'], (event) => {
    if (!isOnControl(event) && !(event instanceof KeyboardEvent && !scrollingKeys.has(event.key))) halt();
  });
  listen(['scroll'], () => {
    if (!stop && spoken && !layout.isNew()) turn(!isInSight(spoken, clearWindow()));
  });
  return {
    follow(sentence, word) {
      spoken = sentence && isHigher(sentence, clearWindow()) ? (word ?? beginningOf(sentence)) : sentence;
      if (!spoken || isInSight(spoken, clearWindow())) turn(false);
      else if (!isAway) scroll();
    },
    goThere() {
      turn(false);
      if (spoken && !isInSight(spoken, clearWindow())) scroll();
    },
    end() {
      halt();
      layout.end();
      ended.abort();
    },
  };
}

/**
 * Watches for changes of an article's layout. The browser tells of the scrolling that such a change brings before it
 * tells of the change itself (HTML Standard, “update the rendering”: scroll steps, then resize observations).
 *
 * @returns `isNew`: whether it has changed since it was last told of.
 */
function watchLayout(article: Element, onChange: () => void): { isNew(): boolean; end(): void } {
  const measure = () => {
    const { width, height } = article.getBoundingClientRect();
    return `${width} ${height}`;
  };
  let last = measure();
  const observer = new ResizeObserver(() => {
    last = measure();
    onChange();
  });
  observer.observe(article);
  return { isNew: () => measure() !== last, end: () => observer.disconnect() };
}

/** Whether a hand is at the player or another control, which scrolls nothing that is read. */
const isOnControl = (event: Event): boolean =>
  event
    .composedPath()
    .some((element) => element instanceof Element && element.matches('.player, .bar, .panel, .to-spoken'));

const isHigher = (range: Range, { top, bottom }: ClearWindow): boolean =>
  range.getBoundingClientRect().height > bottom - top;

/** Of a sentence that is higher than the window, as long as no word of it was told. */
function beginningOf(sentence: Range): Range {
  const beginning = sentence.cloneRange();
  beginning.setEnd(
    sentence.startContainer,
    Math.min(sentence.startOffset + 1, lengthOf(sentence.startContainer)),
  );
  return beginning;
}

const lengthOf = (node: Node): number => node.textContent?.length ?? 0;

/** What is higher than the window counts as in sight as long as any of it is. */
function isInSight(range: Range, clear: ClearWindow): boolean {
  const box = range.getBoundingClientRect();
  if (isHigher(range, clear)) return box.bottom > clear.top && box.top < clear.bottom;
  return box.top >= clear.top && box.bottom <= clear.bottom;
}

/** How far down the page to scroll, as far as it can be. */
function targetOf(range: Range, clear: ClearWindow): number {
  const line = range.getBoundingClientRect().top;
  const room = isHigher(range, clear) ? 0 : (clear.bottom - clear.top) * restingPlace;
  const wanted = Math.round(scrollY + line - clear.top - room);
  const most = document.documentElement.scrollHeight - innerHeight;
  return Math.max(0, Math.min(wanted, Math.floor(most)));
}
