import type { Inline } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';

/** The part of a text from one character to another (UTF-16 units of its plain text), marks and links kept. */
export function cutInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const kept: Inline[] = [];
  let position = 0;
  for (const inline of inlines) {
    const length = inlineText([inline]).length;
    const from = Math.max(start - position, 0);
    const to = Math.min(end - position, length);
    position += length;
    if (from >= to) continue;
    if (from === 0 && to === length) kept.push(inline);
    else if (typeof inline === 'string') kept.push(inline.slice(from, to));
    else if (inline.tag !== 'br') kept.push({ ...inline, children: cutInlines(inline.children, from, to) });
  }
  return trimInlines(kept);
}

/** What is left without some stretches of it (in order, each of UTF-16 units of the plain text). */
export function cutOut(
  inlines: readonly Inline[],
  stretches: readonly { start: number; end: number }[],
): Inline[] {
  const text = inlineText(inlines);
  const kept: Inline[] = [];
  let from = 0;
  for (const { start, end } of [...stretches, { start: text.length, end: text.length }]) {
    const part = cutInlines(inlines, from, start);
    // What stood on lines of its own stays apart.
    const isBreak = /\n\s*$/.test(text.slice(0, from)) || /^\s*\n/.test(text.slice(from, start));
    if (kept.length > 0 && part.length > 0) kept.push(isBreak ? { tag: 'br' } : ' ');
    kept.push(...part);
    from = end;
  }
  return kept;
}

/** Without white space and breaks at either end. */
function trimInlines(inlines: Inline[]): Inline[] {
  const trimmed = [...inlines];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  if (typeof trimmed[0] === 'string') trimmed[0] = trimmed[0].trimStart();
  const last = trimmed.length - 1;
  const end = trimmed[last];
  if (typeof end === 'string') trimmed[last] = end.trimEnd();
  return trimmed;
}

const isBlank = (inline: Inline | undefined): boolean =>
  (typeof inline === 'string' && inline.trim() === '') || (typeof inline === 'object' && inline.tag === 'br');
