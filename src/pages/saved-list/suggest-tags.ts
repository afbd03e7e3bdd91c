import { foldText } from '../../library/search/fold.ts';

/** How many are offered at a time. */
const most = 6;

/** Tags that begin with what was typed, or hold it, whatever its diacritics and case; those in use already are left out. */
export function suggestTags(typed: string, all: readonly string[], inUse: readonly string[]): string[] {
  const wanted = foldText(typed.trim());
  if (wanted === '') return [];
  const used = new Set(inUse.map((tag) => tag.toLowerCase()));
  const free = all.filter((tag) => !used.has(tag.toLowerCase()));
  const first = free.filter((tag) => foldText(tag).startsWith(wanted));
  const further = free.filter((tag) => !first.includes(tag) && foldText(tag).includes(wanted));
  return [...first, ...further].slice(0, most);
}
