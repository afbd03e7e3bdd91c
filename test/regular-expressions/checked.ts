import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'checked.json');

/** Whether what is found safe is to be remembered. */
export const isWriting = process.env.DOC_SACH_BASELINE === 'write';

/** What stands for an expression in the list: the beginning of its hash. */
const markOf = (expression: string): string =>
  createHash('sha256').update(expression).digest('hex').slice(0, 12);

/**
 * Which expressions recheck has found safe already. It takes a second for each: `npm test` asks it only of those that
 * are new, `npm run fuzz` of all. `npm run baseline` writes the list anew.
 */
export function knownSafe(): (expression: string) => boolean {
  const marks = new Set<unknown>(JSON.parse(readFileSync(file, 'utf8')));
  return (expression) => marks.has(markOf(expression));
}

/** Puts expressions in the list's place. */
export function rememberSafe(expressions: readonly string[]): void {
  writeFileSync(file, `${JSON.stringify(expressions.map(markOf).toSorted(), null, 2)}\n`);
}
