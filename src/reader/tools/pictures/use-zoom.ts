import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Limits,
  mostScaleOf,
  type Point,
  pan,
  whole,
  withinBounds,
  type Zoom,
  zoomAround,
} from './zoom.ts';

/** How the picture on the stage is seen, and how that changes. */
export interface Zooming {
  zoom: Zoom;
  isZoomed: boolean;
  /** Whether it can be seen no larger. */
  isMost: boolean;
  /** @param at what stays where it is; the middle by default */
  zoomBy(factor: number, at?: Point): void;
  zoomTo(scale: number, at?: Point): void;
  panBy(by: Point): void;
  reset(): void;
}

const middle: Point = { x: 0, y: 0 };

/**
 * @param stage the element that the picture is seen through; its `img` is the picture, and without one nothing zooms.
 */
export function useZoom(stage: RefObject<HTMLElement | null>): Zooming {
  const [zoom, setZoom] = useState(whole);
  // Several moves may come before the next drawing.
  const latest = useRef(zoom);
  const [isMost, setMost] = useState(false);
  const set = (next: Zoom, limits: Limits | null) => {
    latest.current = next;
    setZoom(next);
    setMost(limits !== null && next.scale >= limits.mostScale);
  };
  const change = (change: (zoom: Zoom, limits: Limits) => Zoom) => {
    const limits = limitsOf(stage.current);
    if (limits) set(change(latest.current, limits), limits);
  };
  useEffect(() => {
    const element = stage.current;
    // Without an observer (in a test) nothing has a size either.
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => change(withinBounds));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return {
    zoom,
    isZoomed: zoom.scale > 1,
    isMost,
    zoomBy: (factor, at = middle) =>
      change((zoom, limits) => zoomAround(zoom, zoom.scale * factor, at, limits)),
    zoomTo: (scale, at = middle) => change((zoom, limits) => zoomAround(zoom, scale, at, limits)),
    panBy: (by) => change((zoom, limits) => pan(zoom, by, limits)),
    reset: () => set(whole, null),
  };
}

function limitsOf(stage: HTMLElement | null): Limits | null {
  const picture = stage?.querySelector('img');
  if (!stage || !picture) return null;
  // As laid out, whatever the transformation.
  const { offsetWidth, offsetHeight, naturalWidth } = picture;
  return {
    picture: { width: offsetWidth, height: offsetHeight },
    stage: { width: stage.clientWidth, height: stage.clientHeight },
    mostScale: mostScaleOf(offsetWidth, naturalWidth),
  };
}
