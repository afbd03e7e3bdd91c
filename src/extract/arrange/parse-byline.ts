import type { Author, Byline } from '../../article/article.ts';
import {
  authorGenre,
  authorRole,
  bracketedSourceStart,
  newsroom,
  noAuthor,
  sourceStart,
} from '../../site/phrases.ts';

// The lines are clean text: no white space stands beside other white space.

/** An author's line is short; what is longer tells about the author. */
const longestByline = 120;

/** A word of a name, as newspapers print it: `Hiếu`, `TTXVN`, `N.H.`, `P.V`. */
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.]*`;
/** `Theo TTXVN` is a source with the word before it, not a name. */
const name = new RegExp(`^(?!Theo )${nameWord}(?:[ ]${nameWord}){1,5}$`, 'u');
const names = new RegExp(`^${nameWord}(?:[ ]${nameWord}){0,6}$`, 'u');
/** What parts several names. */
const betweenNames = /\s?(?:,|&|\/|;|\s[-–—]\s|\svà\s)\s?/u;
/** `(thực hiện)` behind a name. */
const noteBehind = /\s?\(([^()]+)\)$/;

/** A line and the note in brackets behind it, null where there is none. */
function noted(text: string): { line: string; note: string } | null {
  const found = noteBehind.exec(text);
  return found && { line: text.slice(0, found.index), note: found[1] ?? '' };
}

/** Who did what: `Ảnh: Minh Hiếu`. */
const labelled = /^([^:]{1,40}):\s?(.+)$/u;

/** A line in brackets, such as a source below the author's line: `(Theo TTXVN)`, `(Nguồn: TTXVN)`. */
const bracketed = /^\(([^()]+)\)$/;
/** Whether a line is where a text comes from and no sentence: `Theo ban tổ chức giải`, `(Nguồn: Dân trí)`. */
export function isSource(text: string): boolean {
  if (text.length > longestByline) return false;
  const inside = bracketed.exec(text)?.[1];
  const isBegun = inside === undefined ? sourceStart.test(text) : bracketedSourceStart.test(inside);
  return isBegun && !/[.!?…:;"”»]$|[.,!?…;“"]\s/u.test(inside ?? text);
}

/** Whether a line reads like an author's: names alone, or names with what they did; no sentence. */
export function looksLikeByline(text: string): boolean {
  if (text.length > longestByline) return false;
  if (isNames(text)) return true;
  const parts = text.replace(bracketed, '$1').split(/\s[-–—]\s|\s?;\s?/);
  return parts.every(isRoleWithNames) && parts.some((part) => !name.test(part));
}

/** Whether each of several lines tells who did what: `Nội dung: …`, `Ảnh: …`, `Thiết kế: …`. */
export function isCredits(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && text.length <= longestByline && lines.every(isLabelled);
}

const isLabelled = (line: string): boolean => /^[^:]{1,40}:\s/u.test(line) && isRoleWithNames(line);

/** Whether a line is nothing but names of people, perhaps with a note in brackets behind. */
export function isNames(text: string): boolean {
  return allNames(text, name);
}

/** Initials and names of newsrooms: `T.T`, `N.H.`, `CTV`, `TTXVN`. */
const initials = /^(?:\p{Lu}\.[ ]?){1,4}\p{Lu}?\.?$|^\p{Lu}{2,6}$/u;

/** Whether a line is nothing but initials. */
export const isInitials = (text: string): boolean => initials.test(text) && !noAuthor.test(text);

/**
 * Whether a last line, below the end of a text, can be an author's although it is no plain name: initials, an office,
 * a title before or behind the name. Most of its words begin with capitals, and it is no sentence.
 */
export function looksLikeSignature(text: string): boolean {
  if (text.length > longestByline) return false;
  if (looksLikeByline(text) || isInitials(text) || newsroom.test(text) || isSource(text)) return true;
  const [, role = '', rest = ''] = labelled.exec(text) ?? [];
  if (rest !== '') return authorRole.test(role) && isMostlyCapitals(rest);
  return isMostlyCapitals(text);
}

/** Of these words, as many begin with a capital as do not, and at least two do. */
function isMostlyCapitals(text: string): boolean {
  const line = noted(text)?.line ?? text;
  if (/[.!?…:;,"”»\d]$|[\d“"!?…:]/u.test(line) || noAuthor.test(line)) return false;
  const words = line.split(/[\s,–—-]+/u).filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return /^\p{Lu}/u.test(line) && capitals.length >= 2 && capitals.length >= words.length / 2;
}

/** Whether a line that is set apart at the end can be an author's: also one word, initials, the newsroom. */
export function looksLikeSetApartByline(text: string): boolean {
  if (text.length > longestByline) return false;
  return looksLikeByline(text) || allNames(text.replace(bracketed, '$1'), names) || newsroom.test(text);
}

function isRoleWithNames(part: string): boolean {
  if (isNames(part)) return true;
  const [, role = '', rest = ''] = labelled.exec(part) ?? [];
  if (authorRole.test(role)) return allNames(rest, names) || newsroom.test(rest);
  const genre = authorGenre.exec(part)?.[0];
  if (genre) return allNames(part.slice(genre.length), names);
  const source = /^Theo\s(.+)$/u.exec(part)?.[1];
  return source !== undefined && (names.test(source) || /^[a-z0-9-]+(?:\.[a-z]{2,})+$/i.test(source));
}

function allNames(text: string, one: RegExp): boolean {
  const parts = (noted(text)?.line ?? text).split(betweenNames).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => one.test(part));
}

/**
 * Reads who did what from an author's line: `Bài và ảnh: A`, `A (thực hiện)`, `Nội dung: A - Đồ họa: B`, `Theo X`,
 * `Tản văn của A`. What it cannot part stays one name; the line itself is always kept.
 */
export function parseByline(text: string): Byline {
  const parts = text.split(/\s[-–—]\s|\s?[;|]\s?/).filter((part) => part !== '');
  return { text, authors: parts.flatMap(parsePart) };
}

function parsePart(printed: string): Author[] {
  const part = printed.replace(bracketed, '$1');
  const [, role, rest = ''] = labelled.exec(part) ?? [];
  if (role !== undefined) return parseNames(rest, role);
  const by = /^(.{1,30}?) của (.+)$/u.exec(part);
  if (by && authorGenre.test(part)) return parseNames(by[2] ?? '', by[1] ?? null);
  const after = /^(Theo)\s(.+)$/iu.exec(part);
  if (after) return [{ name: after[2] ?? '', role: after[1] ?? null }];
  return parseNames(part, null);
}

function parseNames(text: string, role: string | null): Author[] {
  const { line, note } = noted(text) ?? { line: text, note: null };
  const names = line.split(/\s?,\s?|\s&\s|\svà\s/u).filter((part) => part !== '');
  return names.map((part) => ({ name: part, role: role ?? note }));
}

/** The longest line that is still taken for an author's when its class says so. */
export const isBylineLength = (text: string): boolean => text.length <= longestByline;
