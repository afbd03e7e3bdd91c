import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listenForKeys } from '../../free-keys.ts';
import type { Zooming } from './use-zoom.ts';
import { zoomStep } from './zoom.ts';

/** CSS pixels that an arrow moves a picture, and the lines of the caption. */
const stride = 80;

interface Viewer {
  zooming: Zooming;
  caption: RefObject<HTMLElement | null>;
  index: number;
  last: number;
  goTo(index: number): void;
}

/**
 * What keys do in the pictures' viewer. Arrows move what is zoomed; else they lead to other pictures, or scroll the
 * caption. All of them hold only while the viewer covers everything, so nobody presses them by accident.
 */
export function useViewerKeys(viewer: Viewer): void {
  const latest = useRef(viewer);
  latest.current = viewer;
  useEffect(
    () =>
      listenForKeys(window, (key) => {
        const action = actionsOf(latest.current)[key];
        action?.();
        return action !== undefined;
      }),
    [],
  );
}

function actionsOf({ zooming, caption, index, last, goTo }: Viewer): Record<string, () => void> {
  const across = (by: -1 | 1) => () =>
    zooming.isZoomed ? zooming.panBy({ x: -by * stride, y: 0 }) : goTo(index + by);
  const down = (by: -1 | 1) => () =>
    zooming.isZoomed
      ? zooming.panBy({ x: 0, y: -by * stride })
      : caption.current?.scrollBy({ top: by * stride, behavior: 'instant' });
  return {
    ArrowLeft: across(-1),
    ArrowRight: across(1),
    ArrowUp: down(-1),
    ArrowDown: down(1),
    PageUp: () => goTo(index - 1),
    PageDown: () => goTo(index + 1),
    Home: () => goTo(0),
    End: () => goTo(last),
    '+': () => zooming.zoomBy(zoomStep),
    '=': () => zooming.zoomBy(zoomStep),
    '-': () => zooming.zoomBy(1 / zoomStep),
    '0': () => zooming.zoomTo(1),
  };
}
