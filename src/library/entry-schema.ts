import * as v from 'valibot';
import { articleKey } from '../settings/article-key.ts';
import { type Entry, shelves } from './entry.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The last moment that a Date can hold (ECMA-262, "Time Values and Time Range"). */
export const lastMoment = 8.64e15;
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment));

const schema: v.GenericSchema<Entry> = v.object({
  n: natural,
  key: v.pipe(v.string(), v.regex(articleKey)),
  url: v.string(),
  title: v.string(),
  section: v.nullable(v.string()),
  authors: v.array(v.string()),
  published: v.nullable(v.string()),
  words: natural,
  saved: moment,
  order: moment,
  shelf: v.picklist(shelves),
  removed: v.nullable(moment),
  starred: v.boolean(),
  tags: v.array(v.string()),
  opened: v.boolean(),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  changed: v.nullable(moment),
  highlights: natural,
  pictures: v.object({
    wanted: natural,
    kept: natural,
    bytes: natural,
    tries: natural,
    tried: v.nullable(moment),
    full: v.boolean(),
  }),
});

/** An entry as it is read from the database, without what its indexes need; null for a damaged record. */
export function parseEntry(raw: unknown): Entry | null {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
}
