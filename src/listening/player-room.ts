import type { ClearWindow } from './follow.ts';

/**
 * Gives the view as much room at its end as the player covers, so that the last line can be read.
 *
 * @returns a function that takes it back.
 */
export function keepRoom(view: HTMLElement, player: HTMLElement): () => void {
  const measure = new ResizeObserver(() => {
    view.style.setProperty('--player-height', `${player.offsetHeight}px`);
  });
  measure.observe(player);
  return () => {
    measure.disconnect();
    view.style.removeProperty('--player-height');
  };
}

/** CSS pixels between what is being said and the edges of what covers the window. */
const margin = 8;

/** The window without the view's bar, as long as that shows, and without the player. */
export function clearWindowIn(view: HTMLElement, player: HTMLElement): ClearWindow {
  const bar = view.querySelector('.bar:not([data-hidden])');
  const top = Math.max(0, bar?.getBoundingClientRect().bottom ?? 0) + margin;
  return { top, bottom: player.getBoundingClientRect().top - margin };
}
