import { type JsonEnd, jsonValues } from '../json-values.ts';
import { momentOf, tagsOf } from './fields.ts';
import type { ForeignLink } from './link.ts';

/** Where the lists are: Omnivore's and wallabag's files are one; others have it in an object. */
const listPaths = ['$.*'];
const objectPaths = ['$.items.*', '$.articles.*', '$.bookmarks.*', '$.list.*', '$.entries.*'];

/**
 * Addresses of a JSON file of wallabag (`is_archived`, `is_starred`, `created_at`, `tags`), Omnivore (`state`, `savedAt`,
 * `labels`), or any list of objects that have a `url`.
 *
 * @returns how the file ended
 */
export async function* linksFromJson(
  chunks: AsyncIterable<Uint8Array>,
  isList: boolean,
): AsyncGenerator<ForeignLink, JsonEnd> {
  const values = jsonValues(chunks, isList ? listPaths : objectPaths);
  let next = await values.next();
  for (; !next.done; next = await values.next()) yield linkOf(next.value.value);
  return next.value;
}

function linkOf(raw: unknown): ForeignLink {
  const field = (...names: string[]): unknown => {
    if (typeof raw !== 'object' || raw === null) return undefined;
    return names
      .map((name): unknown => Reflect.get(raw, name))
      .find((value) => value !== undefined && value !== null);
  };
  const text = (...names: string[]): string => {
    const value = field(...names);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    address: text('url', 'originalArticleUrl', 'given_url', 'link'),
    title: text('title', 'resolved_title'),
    tags: tagsOf(field('tags', 'labels')),
    archived: isTrue(field('is_archived', 'archived')) || /^archived$/i.test(text('state')),
    starred: isTrue(field('is_starred', 'starred', 'favorite')),
    saved: momentOf(field('savedAt', 'created_at', 'saved_at', 'time_added')),
  };
}

/** wallabag writes 0 and 1. */
const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1';
