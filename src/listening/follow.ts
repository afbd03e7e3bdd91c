import { glideTo } from './glide.ts';

/** The part of the window, in CSS pixels from its top, that nothing stands over. */
export interface ClearWindow {
  readonly top: number;
  readonly bottom: number;
}

export interface Follower {
  /** Has what is being said in sight, unless the reader has scrolled away from it. */
  follow(spoken: Range | null): void;
  /** Goes to what is being said, wherever the reader is, and follows it again. */
  goThere(): void;
  end(): void;
}

/** Where in the clear part of the window what is being said comes to stand: above its middle, with more to come below. */
const restingPlace = 0.25;

/** As UI Events names them. */
const scrollingKeys = new Set([' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/**
 * Scrolls after what is being said. A reader who scrolls away from it by hand is left alone until it is in sight again,
 * or until they ask for it.
 *
 * @param onAway told whether the reader is away from it.
 */
export function followSpoken(clearWindow: () => ClearWindow, onAway: (isAway: boolean) => void): Follower {
  let spoken: Range | null = null;
  let isAway = false;
  /** Stops the view's own scrolling; null while it is not. */
  let stop: (() => void) | null = null;
  const turn = (away: boolean) => {
    if (away === isAway) return;
    isAway = away;
    onAway(away);
  };
  const scroll = () => {
    const target = spoken && targetOf(spoken, clearWindow());
    if (target === null || target === Math.round(scrollY)) return;
    stop?.();
    stop = glideTo(target, () => {
      stop = null;
    });
  };
  const ended = new AbortController();
  const listen = (names: readonly string[], listener: (event: Event) => void) => {
    for (const name of names) addEventListener(name, listener, { passive: true, signal: ended.signal });
  };
  listen(['wheel', 'touchmove', 'pointerdown', 'keydown'], (event) => {
    if (event instanceof KeyboardEvent && !scrollingKeys.has(event.key)) return;
    stop?.();
    stop = null;
  });
  listen(['scroll'], () => {
    if (!stop && spoken) turn(!isInSight(spoken, clearWindow()));
  });
  return {
    follow(range) {
      spoken = range;
      if (!range || isInSight(range, clearWindow())) turn(false);
      else if (!isAway) scroll();
    },
    goThere() {
      turn(false);
      if (spoken && !isInSight(spoken, clearWindow())) scroll();
    },
    end() {
      stop?.();
      ended.abort();
    },
  };
}

/** What is higher than the window counts as in sight as long as any of it is. */
function isInSight(range: Range, { top, bottom }: ClearWindow): boolean {
  const box = range.getBoundingClientRect();
  if (box.height > bottom - top) return box.bottom > top && box.top < bottom;
  return box.top >= top && box.bottom <= bottom;
}

/** How far down the page to scroll, as far as it can be. */
function targetOf(range: Range, { top, bottom }: ClearWindow): number {
  const line = range.getBoundingClientRect().top;
  const wanted = Math.round(scrollY + line - top - (bottom - top) * restingPlace);
  const most = document.documentElement.scrollHeight - innerHeight;
  return Math.max(0, Math.min(wanted, Math.floor(most)));
}
