import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSteps } from './measure-steps.ts';

/** Steps of every stored page, as they were when somebody last looked: `npm run baseline` writes them anew. */
export interface Baseline {
  extraction: Record<string, PageSteps>;
  /** Of drawing the reading view for each block of a page's article. */
  opening: Record<string, number>;
}

const file = join(import.meta.dirname, 'baseline.json');

/** Whether the baseline is written anew, not held. */
export const isWriting = process.env.DOC_SACH_BASELINE === 'write';

export const readBaseline = (): Baseline => JSON.parse(readFileSync(file, 'utf8'));

/** Puts new figures in the place of a part of it. */
export function writeBaseline<Part extends keyof Baseline>(part: Part, figures: Baseline[Part]): void {
  writeFileSync(file, `${JSON.stringify({ ...readBaseline(), [part]: figures }, null, 2)}\n`);
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
