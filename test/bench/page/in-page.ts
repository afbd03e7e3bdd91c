import { findScrambled } from '../../../src/extract/locate/find-scrambled.ts';
import type { Telling } from '../engines/engine.ts';
import { type EngineName, engines } from '../engines/index.ts';
import { teaserTitles } from './teaser-titles.ts';
import { type Pace, timeInTurns } from './time-in-turns.ts';

// What bench.ts calls inside the newspaper's pages. Bundled into one script that adds nothing to the document.

export { teaserTitles };

/** Whether the page's own script has turned its body into text, or never had to. */
export const isReadable = (): boolean =>
  document.readyState === 'complete' && findScrambled(document) === null;

/** What an engine makes of this page; null for nothing, an `error` when it threw or changed the page. */
export function tell(name: EngineName): Telling | { error: string } | null {
  const before = document.cloneNode(true);
  try {
    const telling = engines[name].run(document, new URL(location.href))?.() ?? null;
    return document.isEqualNode(before) ? telling : { error: 'changed the page' };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Milliseconds per run of each engine on this page, a sample for each round. */
export function time(names: readonly EngineName[], pace: Pace): Promise<number[][]> {
  const url = new URL(location.href);
  return timeInTurns(
    names.map((name) => () => engines[name].run(document, url)),
    pace,
  );
}
