import type { Growth } from '../measure/measure-growth.ts';
import type { LibraryCost } from '../measure/measure-library.ts';
import type { Listening } from '../measure/measure-listening.ts';
import type { Opening } from '../measure/measure-opening.ts';
import type { PageResult } from '../measure/measure-page.ts';
import type { Repaint } from '../measure/measure-repaint.ts';

/** Everything that was measured in one run. */
export interface Results {
  /** Of the stored pages. */
  stored: PageResult[];
  manyTeasers: PageResult;
  /** For information. */
  teasersInside: PageResult;
  longArticle: PageResult;
  text: PageResult;
  growth: Growth;
  /** The detector on a list page, in milliseconds. */
  detector: number;
  opening: Opening;
  repaint: Repaint;
  listening: Listening;
  library: LibraryCost;
}

/** Pages made for timing, in the order of the report. */
export const generatedResults = (results: Results): PageResult[] => [
  results.manyTeasers,
  results.teasersInside,
  results.longArticle,
  results.text,
];

/** What an engine takes on a page, measured in what Readability with DOMPurify takes on the same page in the same run. */
export const ratio = ({ engines }: PageResult, name: keyof PageResult['engines']): number =>
  engines[name].milliseconds / engines.readability.milliseconds;
