/** Counts the steps of a search, so that it ends in a bounded time whatever the texts are. */
export interface Work {
  /** Steps taken; a step is a few operations on numbers. */
  steps: number;
  readonly most: number;
}

/** About a second on a cheap phone: enough for a hundred changed passages in an article of 20,000 words (reckoned). */
export const usualWork = (): Work => ({ steps: 0, most: 100_000_000 });
