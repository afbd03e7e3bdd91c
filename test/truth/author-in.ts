import { authorRole } from '../../src/site/phrases.ts';

/**
 * The one author in a line, without what a newspaper says an author did, before a colon or in brackets behind:
 * `Bài và ảnh: A`, `A (thực hiện)`. Nothing else may stand beside the name, so that no rest of the page hides in it.
 *
 * @param line clean text.
 * @returns the line itself where it says no such thing.
 */
export function authorIn(line: string): string {
  const [, before = '', name = ''] = /^([^:]+): (.+)$/u.exec(line) ?? [];
  if (authorRole.test(before)) return name;
  const [, noted = '', behind = ''] = /^(.+?) \(([^()]+)\)$/u.exec(line) ?? [];
  return authorRole.test(behind) ? noted : line;
}
