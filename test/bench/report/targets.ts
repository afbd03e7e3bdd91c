import type { LibraryCost } from '../measure/measure-library.ts';
import { isClean, type PageResult } from '../measure/measure-page.ts';
import { median } from '../median.ts';
import { generatedResults, type Results, ratio } from './results.ts';

export interface Target {
  name: string;
  /** At most this. */
  limit: number;
  value: number;
  isMet: boolean;
}

const isUnclean = ({ engines }: PageResult): boolean => !isClean(engines.ours);

/** What was promised of ours, beside what came out. Times are ratios to Readability with DOMPurify, if not said otherwise. */
export function targetsOf(results: Results): Target[] {
  return [
    target('stored articles that are not clean', 0, results.stored.filter(isUnclean).length),
    target('generated articles that are not clean', 0, generatedResults(results).filter(isUnclean).length),
    target('time on the median page', 0.5, median(results.stored.map((page) => ratio(page, 'ours')))),
    target('time on a page with 400 teasers', 0.05, ratio(results.manyTeasers, 'ours')),
    target('time on an article of 240 blocks', 1, ratio(results.longArticle, 'ours')),
    target('milliseconds of the detector on a list page', 1, results.detector),
    target('growth of the time with ten times the text', 12, results.growth.ratio),
    target('press to readable view, in times of the plain reader’s', 2, results.opening.ratio),
    target('frames until another size is seen, 240 blocks', 1, results.repaint.frames),
    target(
      'time until then, in times of the browser’s own',
      1.5,
      results.repaint.milliseconds / results.repaint.bare,
    ),
    target('part of a core in use while reading aloud, between words', 0.05, results.listening.betweenWords),
    ...libraryTargets(results.library),
  ];
}

/** Of a library of 10,000 articles. */
const libraryTargets = ({ saving, typing, popup, exporting }: LibraryCost): Target[] => [
  target(
    'popup to its first rows painted, 10,000 saved articles, in times of that with 10',
    1.5,
    popup.ratio,
  ),
  target('megabytes of the popup’s heap beyond those with 10 articles', 4, popup.heap.large - popup.heap.few),
  target(
    'growth of the heap while everything is exported, in parts of the file',
    0.5,
    exporting.growth / exporting.file,
  ),
  target('milliseconds from a keystroke to its results, 10,000 saved articles', 50, typing.large),
  target('the same, in times of that with 100', 3, typing.ratio),
  target('saving one article more, in times of that into an empty library', 1.5, saving.ratio),
];

// Written so that a value that could not be measured (NaN) misses its target.
const target = (name: string, limit: number, value: number): Target => ({
  name,
  limit,
  value,
  isMet: value <= limit,
});
