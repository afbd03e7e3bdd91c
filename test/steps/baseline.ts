import { readFigures, writeFigures } from './kept-figures.ts';
import type { PageSteps } from './measure-steps.ts';

/** Steps of every stored page, as they were when somebody last looked: `npm run baseline` writes them anew. */
export interface Baseline {
  extraction: Record<string, PageSteps>;
  /** Of drawing the reading view for each block of a page's article. */
  opening: Record<string, number>;
}

const file = 'steps/baseline.json';

export const readBaseline = (): Baseline => readFigures(file) as Baseline;

/** Puts new figures in the place of a part of it. */
export function writeBaseline<Part extends keyof Baseline>(part: Part, figures: Baseline[Part]): void {
  writeFigures(file, { ...readBaseline(), [part]: figures });
}

/** How much worse a ratio may get before it counts. */
const mostWorse = 1.15;

/** The figures that got worse by more than may be, each with what it was. */
export function worse(now: Record<string, number>, before: Record<string, number>): string[] {
  return Object.entries(now).flatMap(([name, figure]) => {
    const known = before[name];
    if (known === undefined) return [`${name}: ${figure}, not in the baseline yet (npm run baseline)`];
    return figure > known * mostWorse ? [`${name}: ${figure} instead of ${known}`] : [];
  });
}
