import { changedTags, longestTag } from '../../../tags.ts';

/** Tags as a file has them: a list, a list in JSON, or a text in which a sign parts them. */
export function tagsOf(raw: unknown, between: RegExp = /[,|]/): string[] {
  const all = typeof raw === 'string' ? (jsonList(raw) ?? raw.split(between)) : Array.isArray(raw) ? raw : [];
  const names = all.map((tag: unknown) => {
    if (typeof tag === 'string') return tag;
    // wallabag: `{"label": …}`; Omnivore: `{"name": …}`.
    if (typeof tag !== 'object' || tag === null) return '';
    const name: unknown = Reflect.get(tag, 'label') ?? Reflect.get(tag, 'name');
    return typeof name === 'string' ? name : '';
  });
  // What is longer is no tag.
  return changedTags([], { addTags: names.filter((name) => [...name.trim()].length <= longestTag) });
}

/** Instapaper writes `["a","b"]` into a column. */
function jsonList(text: string): unknown[] | null {
  if (!text.trim().startsWith('[')) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

/** Before this, nobody saved pages for later: a smaller number is not milliseconds but seconds. */
const year1990 = 631_152_000_000;
/** Larger numbers are microseconds or nanoseconds: as milliseconds they would be moments after the year 5000. */
const microseconds = 1e14;
const nanoseconds = 1e17;

/** A moment as files write it (seconds to nanoseconds since 1970, ISO 8601), in milliseconds; null for anything else. */
export function momentOf(raw: unknown): number | null {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  if (text === '') return null;
  const number = Number(text);
  const moment = Math.floor(Number.isFinite(number) ? inMilliseconds(number) : Date.parse(text));
  return moment > 0 && moment <= 8.64e15 ? moment : null;
}

function inMilliseconds(number: number): number {
  if (number > nanoseconds) return number / 1e6;
  if (number > microseconds) return number / 1000;
  return number < year1990 ? number * 1000 : number;
}
