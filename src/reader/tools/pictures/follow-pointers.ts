import { isSecondTap, isTap, type Pinch, pinchOf, type Step, swipeOf, type Tap } from './touches.ts';
import type { Point } from './zoom.ts';

/** What hands do on the stage. Points are measured from its middle. */
export interface Gestures {
  onDrag(by: Point): void;
  onPinch(pinch: Pinch): void;
  onDoubleTap(at: Point): void;
  /** Not of a mouse, which drags for no such purpose. */
  onSwipe(by: Step): void;
  /** The first finger is on the stage, or the last has left it. */
  onHold(isHeld: boolean): void;
}

/** A press that goes on, from the first finger down to the last one up. */
interface Press {
  from: Point;
  time: number;
  /** More than one finger has been there, so that it ends as neither tap nor swipe. */
  isMany: boolean;
}

/**
 * Listens to mouse, pen and fingers on an element.
 *
 * @param gestures asked for at each event, so that they may change.
 * @returns a function that ends the listening.
 */
export function followPointers(stage: HTMLElement, gestures: () => Gestures): () => void {
  const points = new Map<number, Point>();
  const endPress = pressEnder(gestures);
  let press: Press | null = null;

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // Outside the stage too, until the finger is up.
    stage.setPointerCapture(event.pointerId);
    const at = pointIn(stage, event);
    points.set(event.pointerId, at);
    if (press) press.isMany = true;
    else press = { from: at, time: event.timeStamp, isMany: false };
    if (points.size === 1) gestures().onHold(true);
  };
  const onMove = (event: PointerEvent) => {
    const was = points.get(event.pointerId);
    if (!was) return;
    const at = pointIn(stage, event);
    const before = [...points.values()];
    points.set(event.pointerId, at);
    const after = [...points.values()];
    if (isPair(before) && isPair(after)) gestures().onPinch(pinchOf(before, after));
    else if (points.size === 1) gestures().onDrag({ x: at.x - was.x, y: at.y - was.y });
  };
  const onUp = (event: PointerEvent) => {
    if (!points.delete(event.pointerId) || points.size > 0) return;
    const ended = press;
    press = null;
    gestures().onHold(false);
    if (ended && !ended.isMany && event.type !== 'pointercancel')
      endPress(ended, pointIn(stage, event), event);
  };

  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] as const;
  for (const [type, listener] of listeners) stage.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) stage.removeEventListener(type, listener);
  };
}

/** Says what a press of one finger was, once it is over: a tap, the second of two, a swipe, or nothing of its own. */
function pressEnder(gestures: () => Gestures) {
  let lastTap: Tap | null = null;
  return ({ from, time }: Press, to: Point, { timeStamp, pointerType }: PointerEvent): void => {
    const stroke = { from, to, takes: timeStamp - time };
    const swipe = pointerType === 'mouse' ? null : swipeOf(stroke);
    if (swipe) gestures().onSwipe(swipe);
    if (!isTap(stroke)) return;
    const tap = { at: to, time: timeStamp };
    const isDouble = isSecondTap(lastTap, tap);
    lastTap = isDouble ? null : tap;
    if (isDouble) gestures().onDoubleTap(to);
  };
}

const isPair = (points: Point[]): points is [Point, Point] => points.length === 2;

/** Where a pointer is, from the middle of an element. */
export function pointIn(stage: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
}
