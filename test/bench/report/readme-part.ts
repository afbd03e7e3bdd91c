import { type Machine, machineLine } from './machine.ts';
import { comparison, digits } from './report.ts';
import type { Results } from './results.ts';
import type { Target } from './targets.ts';

/** What a run of the bench leaves in .output/bench/latest.json. */
export interface LatestRun {
  /** ISO 8601. */
  date: string;
  machine: Machine;
  targets: Target[];
  results: Results;
}

const [begin, end] = ['<!-- bench: npm run bench:readme writes this -->', '<!-- /bench -->'];

/** Puts a run's tables between the marks of a document. @throws where it has none */
export function withBench(document: string, run: LatestRun): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md has no place for the bench.');
  return `${document.slice(0, from)}${begin}\n\n${benchPart(run)}\n\n${document.slice(to)}`;
}

function benchPart({ date, machine, targets, results }: LatestRun): string {
  const compared = comparison(results.stored);
  const promised = targets.map(({ name, limit, value, isMet }) => [
    name,
    digits(value),
    `${limit}`,
    isMet ? 'yes' : '**no**',
  ]);
  return [
    `${date.slice(0, 10)}, ${machineLine(machine)}. ${results.stored.length} stored articles; milliseconds and ratio are those of the median page.`,
    markdownTable(compared),
    'What is promised, and what came out. Times are in times of Readability with DOMPurify on the same page, where nothing else is said.',
    markdownTable([['', 'measured', 'at most', 'met'], ...promised]),
  ].join('\n\n');
}

/** The first column to the left, the others, which hold numbers, to the right. */
function markdownTable([head = [], ...rows]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}
