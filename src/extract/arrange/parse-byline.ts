import type { Author, Byline } from '../../article/article.ts';
import { authorRole } from '../../site/phrases.ts';

/** An author's line is short; what is longer tells about the author. */
const longestByline = 120;

/** A name as newspapers print it: two to six words, each with a capital: `Minh Hiếu`, `Lê Thị Hoài An`, `N.H.` */
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.]*`;
const name = new RegExp(`^${nameWord}(?:[ ]${nameWord}){1,5}$`, 'u');
/** What parts several names. */
const betweenNames = /\s*(?:,|&|\/|;|\s[-–—]\s|\svà\s)\s*/u;
/** `(thực hiện)` behind a name. */
const noteBehind = /^(.*?)\s*\(([^()]+)\)\s*$/;

/** Whether a line reads like an author's: a role with a name, or nothing but names, no sentence. */
export function looksLikeByline(text: string): boolean {
  if (text.length > longestByline || /[.!?…]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return authorRole.test(text) || isNames(text);
}

/** Whether a line is nothing but names of people, perhaps with a note in brackets behind. */
export function isNames(text: string): boolean {
  const names = (noteBehind.exec(text)?.[1] ?? text).split(betweenNames).filter((part) => part !== '');
  return names.length > 0 && names.every((part) => name.test(part));
}

/**
 * Reads who did what from an author's line: `Bài và ảnh: A`, `A (thực hiện)`, `Nội dung: A - Đồ họa: B`, `Theo X`,
 * `Tản văn của A`. What it cannot part stays one name; the line itself is always kept.
 */
export function parseByline(text: string): Byline {
  const parts = text.split(/\s+[-–—]\s+|\s*[;|]\s*/).filter((part) => part !== '');
  return { text, authors: parts.flatMap(parsePart) };
}

function parsePart(part: string): Author[] {
  const labelled = /^([^:]{1,40}):\s*(.+)$/u.exec(part);
  if (labelled) return parseNames(labelled[2] ?? '', labelled[1] ?? null);
  const by = /^(.{1,30}?) của (.+)$/u.exec(part);
  if (by && authorRole.test(part)) return parseNames(by[2] ?? '', by[1] ?? null);
  const after = /^(Theo)\s+(.+)$/iu.exec(part);
  if (after) return [{ name: after[2] ?? '', role: after[1] ?? null }];
  return parseNames(part, null);
}

function parseNames(text: string, role: string | null): Author[] {
  const noted = noteBehind.exec(text);
  const names = (noted?.[1] ?? text).split(/\s*,\s*|\s+&\s+|\s+và\s+/u).filter((part) => part !== '');
  return names.map((part) => ({ name: part, role: role ?? noted?.[2] ?? null }));
}

/** The longest line that is still taken for an author's when its class says so. */
export const isBylineLength = (text: string): boolean => text.length <= longestByline;
