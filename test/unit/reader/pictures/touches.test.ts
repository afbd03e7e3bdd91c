import { describe, expect, it } from 'vitest';
import { isSecondTap, isTap, pinchOf, swipeOf } from '../../../../src/reader/tools/pictures/touches.ts';
import { wheelFactor, wheelPixels } from '../../../../src/reader/tools/pictures/wheel.ts';

const from = { x: 0, y: 0 };

describe('swipeOf', () => {
  it.each([
    ['far, to the left', { x: -120, y: 20 }, 900, 1],
    ['far, to the right', { x: 120, y: -20 }, 900, -1],
    ['short and quick', { x: -40, y: 0 }, 120, 1],
    ['short and slow', { x: -40, y: 0 }, 600, null],
    ['downwards', { x: -60, y: 200 }, 200, null],
    ['aslant', { x: -120, y: 100 }, 200, null],
  ] as const)('%s', (_, to, takes, wanted) => {
    expect(swipeOf({ from, to, takes })).toBe(wanted);
  });
});

describe('taps', () => {
  it('rest, more or less', () => {
    expect(isTap({ from, to: { x: 5, y: 5 }, takes: 90 })).toBe(true);
    expect(isTap({ from, to: { x: 9, y: 0 }, takes: 90 })).toBe(false);
  });

  it('are double when they are near one another', () => {
    const first = { at: from, time: 1000 };
    expect(isSecondTap(null, first)).toBe(false);
    expect(isSecondTap(first, { at: { x: 20, y: 10 }, time: 1250 })).toBe(true);
    expect(isSecondTap(first, { at: { x: 20, y: 10 }, time: 1400 })).toBe(false);
    expect(isSecondTap(first, { at: { x: 80, y: 10 }, time: 1100 })).toBe(false);
  });
});

describe('pinchOf', () => {
  it('tells how much further apart two fingers are, and where their middle went', () => {
    const pinch = pinchOf(
      [
        { x: -10, y: 0 },
        { x: 10, y: 0 },
      ],
      [
        { x: -10, y: 8 },
        { x: 50, y: 8 },
      ],
    );
    expect(pinch).toEqual({ factor: 3, from: { x: 0, y: 0 }, to: { x: 20, y: 8 } });
  });

  it('divides by nothing when two fingers were at one point', () => {
    expect(pinchOf([from, from], [from, { x: 6, y: 0 }]).factor).toBe(6);
  });
});

describe('the wheel', () => {
  it('zooms in upwards and out downwards, alike for every browser’s measure, and never leaps', () => {
    expect(wheelFactor({ deltaX: 0, deltaY: -10, deltaMode: 0 })).toBeCloseTo(1.105, 2);
    expect(wheelFactor({ deltaX: 0, deltaY: 120, deltaMode: 0 })).toBe(
      wheelFactor({ deltaX: 0, deltaY: 3, deltaMode: 1 }),
    );
    expect(wheelFactor({ deltaX: 0, deltaY: 5000, deltaMode: 0 })).toBeGreaterThan(0.6);
    expect(wheelPixels({ deltaX: 1, deltaY: -3, deltaMode: 1 })).toEqual({ x: 16, y: -48 });
  });
});
