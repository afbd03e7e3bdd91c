import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Places of rows, `to` excluded. */
export interface Sight {
  from: number;
  to: number;
}

/** Rows drawn above and below those in sight, so that a turn of the wheel finds them there. */
const beyond = 4;
/** CSS pixels, where nothing is laid out yet. */
const usualHeight = 72;

/**
 * Which rows of a windowed list are in sight, in its own scroller (`[data-scroller]`) or in the window's.
 *
 * @param grid all rows have the height of its `.row-measure`
 */
export function useSight(grid: RefObject<HTMLElement | null>, count: number): Sight {
  const [sight, setSight] = useState<Sight>({ from: 0, to: Math.min(count, 12) });
  useLayoutEffect(() => {
    const measure = () => {
      if (!grid.current) return;
      const seen = rowsInSight(grid.current, count, beyond);
      setSight((before) => (before.from === seen.from && before.to === seen.to ? before : seen));
    };
    measure();
    // Scrolling does not bubble; the phase before does come by here, whoever scrolls.
    addEventListener('scroll', measure, { capture: true, passive: true });
    addEventListener('resize', measure);
    const sizes = new ResizeObserver(measure);
    const scroller = grid.current?.closest('[data-scroller]');
    const probe = grid.current?.querySelector('.row-measure');
    for (const element of [scroller, probe, document.body]) if (element) sizes.observe(element);
    return () => {
      removeEventListener('scroll', measure, { capture: true });
      removeEventListener('resize', measure);
      sizes.disconnect();
    };
  }, [grid, count]);
  return sight;
}

export function rowsInSight(grid: HTMLElement, count: number, margin: number): Sight {
  const height = grid.querySelector('.row-measure')?.getBoundingClientRect().height || usualHeight;
  const { top } = grid.getBoundingClientRect();
  const scroller = grid.closest('[data-scroller]')?.getBoundingClientRect();
  const [above, below] = [
    Math.max(scroller?.top ?? 0, 0),
    Math.min(scroller?.bottom || innerHeight, innerHeight),
  ];
  const place = (at: number) => Math.min(Math.max(at, 0), count);
  return {
    from: place(Math.floor((above - top) / height) - margin),
    to: place(Math.ceil((below - top) / height) + margin),
  };
}
