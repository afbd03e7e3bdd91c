import { describe, expect, it } from 'vitest';
import {
  type Limits,
  mostScaleOf,
  type Point,
  pan,
  whole,
  withinBounds,
  type Zoom,
  zoomAround,
} from '../../../../src/reader/tools/pictures/zoom.ts';

const limits: Limits = {
  picture: { width: 800, height: 400 },
  stage: { width: 800, height: 600 },
  mostScale: 4,
};
/** What of the picture is at a point: from its middle, in the picture's own measure. */
const under = ({ scale, x, y }: Zoom, at: Point) => [(at.x - x) / scale, (at.y - y) / scale];

describe('zoomAround', () => {
  it('keeps what is under the point where it is', () => {
    const at = { x: 150, y: -40 };
    const near = zoomAround({ scale: 2, x: 60, y: 20 }, 3, at, limits);
    expect(near.scale).toBe(3);
    expect(under(near, at)).toEqual(under({ scale: 2, x: 60, y: 20 }, at));
  });

  it('goes no further than the least and the most', () => {
    expect(zoomAround(whole, 9, { x: 0, y: 0 }, limits).scale).toBe(4);
    expect(zoomAround({ scale: 2, x: 100, y: 0 }, 0.3, { x: 300, y: 10 }, limits)).toEqual(whole);
  });

  it('leaves no part of the stage empty that the picture can fill', () => {
    const near = zoomAround({ scale: 3, x: 800, y: 0 }, 1.5, { x: -400, y: 0 }, limits);
    expect(near.x).toBe((800 * 1.5 - 800) / 2);
  });
});

describe('pan', () => {
  it('moves the picture until its edge is at the stage’s', () => {
    const near = { scale: 2, x: 0, y: 0 };
    expect(pan(near, { x: -30, y: 10 }, limits)).toEqual({ scale: 2, x: -30, y: 10 });
    expect(pan(near, { x: -3000, y: 3000 }, limits)).toEqual({ scale: 2, x: -400, y: 100 });
  });

  it('holds in the middle what is smaller than the stage', () => {
    expect(pan(whole, { x: 50, y: -50 }, limits)).toEqual(whole);
    expect(withinBounds({ scale: 1.2, x: 0, y: 33 }, limits).y).toBe(0);
  });
});

describe('mostScaleOf', () => {
  it('lets a large picture be seen at twice its pixels, and any at four times what fits', () => {
    expect(mostScaleOf(400, 4000)).toBe(20);
    expect(mostScaleOf(400, 400)).toBe(4);
    expect(mostScaleOf(0, 400)).toBe(4);
  });
});
