import type { Work } from './work.ts';

/**
 * Where a pattern stands in a text, those that overlap too (Knuth, Morris and Pratt: each sign of the text is looked at
 * at most twice, which `indexOf` in a loop does not promise).
 */
export function occurrences(text: string, pattern: string, work: Work): number[] {
  const found: number[] = [];
  // Most searches find nothing or one: the browser's own is much faster at that.
  const first = text.indexOf(pattern);
  if (first < 0 || pattern === '') return found;
  const falls = fallsOf(pattern);
  let matched = 0;
  for (let at = first; at < text.length; at++) {
    while (matched > 0 && text[at] !== pattern[matched]) matched = falls[matched - 1] ?? 0;
    if (text[at] === pattern[matched]) matched++;
    if (matched < pattern.length) continue;
    found.push(at - pattern.length + 1);
    matched = falls[matched - 1] ?? 0;
  }
  work.steps += 2 * (text.length - first + pattern.length);
  return found;
}

/** For each beginning of the pattern, the length of the longest shorter beginning that it ends with. */
function fallsOf(pattern: string): Int32Array {
  const falls = new Int32Array(pattern.length);
  let matched = 0;
  for (let at = 1; at < pattern.length; at++) {
    while (matched > 0 && pattern[at] !== pattern[matched]) matched = falls[matched - 1] ?? 0;
    if (pattern[at] === pattern[matched]) matched++;
    falls[at] = matched;
  }
  return falls;
}
