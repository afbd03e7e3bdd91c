/** CSS pixels. Points are measured from the middle of the stage, rightwards and downwards. */
export interface Point {
  x: number;
  y: number;
}

/** CSS pixels. */
export interface Extent {
  width: number;
  height: number;
}

/** How a picture lies on its stage: how many times as large as when it is whole, and where its middle is. */
export interface Zoom extends Point {
  scale: number;
}

/** What a zoom may not go beyond. */
export interface Limits {
  /** The picture's size when it is whole. */
  picture: Extent;
  stage: Extent;
  mostScale: number;
}

export const whole: Zoom = { scale: 1, x: 0, y: 0 };

/** Between two presses of a button. */
export const zoomStep = 1.5;
/** What a double press goes to: enough to read small print. */
export const closeUp = 2.5;
/** However coarse a picture is, it may be seen so much larger. */
const leastMostScale = 4;

/** A picture can be seen at twice its own pixels, and at four times what fits on the screen. */
export function mostScaleOf(shownWidth: number, ownWidth: number): number {
  return shownWidth > 0 ? Math.max(leastMostScale, (2 * ownWidth) / shownWidth) : leastMostScale;
}

/** Zooms so that what is under a point stays under it, as far as the edges allow. */
export function zoomAround(zoom: Zoom, scale: number, point: Point, limits: Limits): Zoom {
  const next = Math.min(Math.max(scale, 1), limits.mostScale);
  const ratio = next / zoom.scale;
  return withinBounds(
    { scale: next, x: point.x - (point.x - zoom.x) * ratio, y: point.y - (point.y - zoom.y) * ratio },
    limits,
  );
}

/** Moves the picture, as far as its edges reach those of the stage. */
export function pan(zoom: Zoom, by: Point, limits: Limits): Zoom {
  return withinBounds({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, limits);
}

/** A picture larger than the stage leaves no part of it empty; a smaller one stands in the middle. */
export function withinBounds({ scale, x, y }: Zoom, { picture, stage }: Limits): Zoom {
  return {
    scale,
    x: clamp(x, (picture.width * scale - stage.width) / 2),
    y: clamp(y, (picture.height * scale - stage.height) / 2),
  };
}

function clamp(value: number, room: number): number {
  return room <= 0 ? 0 : Math.min(Math.max(value, -room), room);
}
