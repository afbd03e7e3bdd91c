import type { Point } from './zoom.ts';

/** A press and its release, in milliseconds and CSS pixels. */
export interface Stroke {
  from: Point;
  to: Point;
  takes: number;
}

export interface Tap {
  at: Point;
  /** Milliseconds, from whenever. */
  time: number;
}

/** Two fingers have moved: how much further apart they are, between which points their middle went. */
export interface Pinch {
  factor: number;
  from: Point;
  to: Point;
}

/** CSS pixels within which a finger counts as resting (Android's touch slop is 8). */
const slop = 8;
/** CSS pixels and milliseconds of a swipe: far, or quick. */
const farSwipe = 80;
const quickSwipe = { distance: 30, takes: 250 };
/** Milliseconds between two taps, and CSS pixels (Android's double tap: 300 ms, 100 px). */
const doubleTap = { within: 300, distance: 40 };

export const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

export function pinchOf(before: readonly [Point, Point], after: readonly [Point, Point]): Pinch {
  return {
    // Two fingers at one point are as far apart as nothing can be divided by.
    factor: distance(...after) / Math.max(1, distance(...before)),
    from: middle(...before),
    to: middle(...after),
  };
}

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

export const isTap = ({ from, to }: Stroke): boolean => distance(from, to) <= slop;

/** Whether a tap makes a double one with the tap before. */
export const isSecondTap = (before: Tap | null, now: Tap): boolean =>
  before !== null &&
  now.time - before.time <= doubleTap.within &&
  distance(before.at, now.at) <= doubleTap.distance;

/** To the picture before or after. */
export type Step = -1 | 1;

/** Where a stroke of one finger leads: to the left brings what comes next. Null for one that is no swipe. */
export function swipeOf({ from, to, takes }: Stroke): Step | null {
  const [across, down] = [to.x - from.x, to.y - from.y];
  // Clearly sideways: within 30 degrees.
  if (Math.abs(down) > Math.abs(across) * 0.58) return null;
  const isQuick = takes <= quickSwipe.takes && Math.abs(across) >= quickSwipe.distance;
  if (Math.abs(across) < farSwipe && !isQuick) return null;
  return across < 0 ? 1 : -1;
}
