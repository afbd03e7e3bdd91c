import { createHash } from 'node:crypto';
import { readFigures, writeFigures } from '../steps/kept-figures.ts';

const file = 'regular-expressions/checked.json';

/** What stands for an expression in the list: the beginning of its hash. */
const markOf = (expression: string): string =>
  createHash('sha256').update(expression).digest('hex').slice(0, 12);

/**
 * Which expressions recheck has found safe already. It takes a second for each: `npm test` asks it only of those that
 * are new, `npm run fuzz` of all. `npm run baseline` writes the list anew.
 */
export function knownSafe(): (expression: string) => boolean {
  const marks = new Set(readFigures(file) as string[]);
  return (expression) => marks.has(markOf(expression));
}

/** Puts expressions in the list's place. */
export function rememberSafe(expressions: readonly string[]): void {
  writeFigures(file, expressions.map(markOf).toSorted());
}
