import type { Size } from '../article/article.ts';

/**
 * In CSS pixels, the sides of pictures that the rules tell from each other, each with what stands for all up to there:
 * counting pixels (src/extract/clean/drop-advertisements.ts), emblems (src/extract/blocks/table-layout.ts), and what is
 * too small for an article's picture (src/extract/locate/continuation.ts).
 */
const sides: readonly (readonly [largest: number, other: number])[] = [
  [0.5, 0],
  [3, 1],
  [48, 32],
  [149, 100],
  [Number.POSITIVE_INFINITY, 600],
];
/** What a picture's addresses are offered for, in CSS pixels or as densities: which is larger is all that rules ask. */
const widths = [100, 200, 320, 480, 640, 800, 1024, 1280, 1600, 2000, 2560, 3840];
const densities = [1, 1.5, 2, 3, 4];

const otherSide = (pixels: number): number => sides.find(([largest]) => pixels < largest + 0.5)?.[1] ?? 600;

/** A side as an attribute or a style tells it in pixels; null for what the rules read as none. */
export function otherSize(printed: string): string | null {
  const pixels = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i.exec(printed)?.[1];
  return pixels === undefined ? null : String(otherSide(Number(pixels)));
}

/** The same of a size that was read. */
export const sizeClass = ({ width, height }: Size): Size => ({
  width: otherSide(width),
  height: otherSide(height),
});

/** The largest usual one that is no larger. */
export function otherWidth(width: number, isDensity: boolean): number {
  const usual = isDensity ? densities : widths;
  return usual.findLast((other) => other <= width) ?? usual[0] ?? width;
}
