import type { Byline } from '../article/article.ts';

/** Who made what goes with the words (`Ảnh`, `Đồ họa`, `Quay phim`, …) and not the words, as author's lines name it. */
const besideTheText =
  /^(?:ảnh|đồ họa|đồ hoạ|thiết kế|trình bày|minh họa|minh hoạ|infographics?|kỹ thuật|quay phim|dựng phim|đọc|thể hiện)$/iu;

/**
 * The names that a citation begins with: who wrote the text, or whoever is named when it says no writer. Empty when
 * nobody is named.
 */
export function citedAuthors(byline: Byline | null): string[] {
  if (byline === null) return [];
  const writers = byline.authors.filter(({ role }) => role === null || !besideTheText.test(role));
  const names = (writers.length > 0 ? writers : byline.authors).map(({ name }) => name);
  if (names.length === 0 && byline.text !== '') return [byline.text];
  return [...new Set(names)];
}
