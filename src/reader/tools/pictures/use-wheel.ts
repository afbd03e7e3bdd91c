import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pointIn } from './follow-pointers.ts';
import type { Zooming } from './use-zoom.ts';
import { wheelFactor, wheelPixels } from './wheel.ts';

/** The wheel zooms with Ctrl, as a pinch on a touch pad does, moves what is zoomed, and scrolls a long caption. */
export function useWheel(
  dialog: RefObject<HTMLElement | null>,
  stage: RefObject<HTMLElement | null>,
  caption: RefObject<HTMLElement | null>,
  zooming: Zooming,
): void {
  const latest = useRef(zooming);
  latest.current = zooming;
  useEffect(() => {
    const element = dialog.current;
    const listener = (event: WheelEvent) => {
      const text = caption.current;
      const isOnCaption = text !== null && event.composedPath().includes(text);
      if (isOnCaption && !event.ctrlKey && overflows(text)) return;
      // Neither the article behind it scrolls, nor does the browser zoom all of it.
      event.preventDefault();
      if (event.ctrlKey && stage.current)
        latest.current.zoomBy(wheelFactor(event), pointIn(stage.current, event));
      else if (!isOnCaption) {
        const { x, y } = wheelPixels(event);
        latest.current.panBy({ x: -x, y: -y });
      }
    };
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [dialog, stage, caption]);
}

const overflows = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;
