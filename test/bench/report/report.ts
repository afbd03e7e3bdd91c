import type { EngineName } from '../engines/index.ts';
import { type LibraryCost, librarySizes } from '../measure/measure-library.ts';
import { engineNames, isClean, type PageResult } from '../measure/measure-page.ts';
import { median } from '../median.ts';
import { type Machine, machineLine } from './machine.ts';
import { generatedResults, type Results, ratio } from './results.ts';
import { table } from './table.ts';
import type { Target } from './targets.ts';

const labels: Record<EngineName, string> = {
  ours: 'ours',
  readability: 'Readability + DOMPurify',
  defuddle: 'Defuddle + DOMPurify',
  narrowed: 'Readability + DOMPurify, body alone',
};

/** The measurement, for people. */
export function report(results: Results, targets: Target[], machine: Machine): string {
  return [
    machineLine(machine),
    `${results.stored.length} stored articles; milliseconds and ratio: of the median page`,
    table(comparison(results.stored)),
    'Generated articles: milliseconds (ratio), * not clean',
    generated(results),
    `Ten times the text: ${results.growth.small.toFixed(1)} ms, ${results.growth.large.toFixed(1)} ms`,
    ...comfort(results),
    ...libraryLines(results.library),
    'Targets for ours; times in times of Readability + DOMPurify, if not said otherwise',
    table(
      targets.map(({ name, limit, value, isMet }) => [
        name,
        digits(value),
        `at most ${limit}`,
        isMet ? 'met' : 'MISSED',
      ]),
    ),
    ...unclean([...results.stored, ...generatedResults(results)]),
  ].join('\n\n');
}

/** How the engines did on stored articles, a row each below the heads of the columns. */
export function comparison(pages: PageResult[]): string[][] {
  const rows = engineNames.map((name) => {
    const each = pages.map(({ engines }) => engines[name]);
    const count = (fault: keyof (typeof each)[number]['faults']) =>
      String(each.reduce((sum, { faults }) => sum + faults[fault].length, 0));
    return [
      labels[name],
      `${each.filter(isClean).length}/${pages.length}`,
      ...[count('leaks'), count('duplicates'), count('missing'), count('strayPictures')],
      median(each.map(({ milliseconds }) => milliseconds)).toFixed(2),
      digits(median(pages.map((page) => ratio(page, name)))),
    ];
  });
  return [['', 'clean', 'leaks', 'duplicates', 'missing', 'stray pictures', 'ms', 'ratio'], ...rows];
}

function generated(results: Results): string {
  const rows = generatedResults(results).map((page) => [
    page.page,
    ...engineNames.map((name) => {
      const result = page.engines[name];
      return `${result.milliseconds.toFixed(1)} (${digits(ratio(page, name))})${isClean(result) ? ' ' : '*'}`;
    }),
  ]);
  return table([['', 'ours', 'Readability', 'Defuddle', 'body alone'], ...rows]);
}

/** What the reader feels, in lines. */
function comfort({ opening, repaint, listening }: Results): string[] {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    `Press of the button to readable view: ${opening.ours.toFixed(0)} ms; the plain reader (Readability + DOMPurify, no settings or tools): ${opening.plain.toFixed(0)} ms`,
    `Another size of the text, 240 blocks: ${repaint.milliseconds.toFixed(1)} ms, at most ${repaint.frames} frame(s) until it is seen; the browser’s own layout: ${repaint.bare.toFixed(1)} ms`,
    `Of one core, all the browser’s processes: view open ${percent(listening.silent)}; read aloud, between words ${percent(listening.betweenWords)}, with 200 words in a minute ${percent(listening.withWords)}`,
  ];
}

/** What many saved articles cost, in lines. */
function libraryLines({ saving, merging, typing, popup, exporting }: LibraryCost): string[] {
  const { large, small, few } = librarySizes;
  const megabytes = (count: number) => `${count.toFixed(1)} MB`;
  return [
    `Popup to its first rows: ${popup.large.toFixed(0)} ms with ${large} saved articles, ${popup.few.toFixed(0)} ms with ${few}; its heap: ${megabytes(popup.heap.large)} and ${megabytes(popup.heap.few)}`,
    `Everything exported: ${megabytes(exporting.file)} in ${exporting.seconds.toFixed(0)} s, the heap grew by ${megabytes(exporting.growth)} at most`,
    `Keystroke to results: ${typing.large.toFixed(1)} ms with ${large} saved articles, ${typing.slowest.toFixed(0)} ms at worst; ${typing.small.toFixed(1)} ms with ${small}`,
    `Saving one more: ${saving.large.toFixed(1)} ms with ${large}, ${saving.empty.toFixed(1)} ms into an empty library; its words into the index, later: ${merging.each.toFixed(0)} ms, for at most ${merging.longest.toFixed(0)} ms of which a save has to wait`,
  ];
}

/** What ours gets wrong, in words. */
function unclean(pages: PageResult[]): string[] {
  const faulty = pages.filter(({ engines }) => !isClean(engines.ours));
  return faulty.map(({ page, engines: { ours } }) =>
    [
      `NOT CLEAN: ${page}${ours.error === null ? '' : `, ${ours.error}`}`,
      ...ours.differences.map(({ what, text }) => `  ${what}: ${text}`),
      ...Object.entries(ours.faults).flatMap(([what, list]) =>
        list.map((text: string) => `  ${what}: ${text}`),
      ),
    ].join('\n'),
  );
}

/** A figure as it is told: as many places as mean something. */
export const digits = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toPrecision(2);
