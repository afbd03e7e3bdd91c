import * as v from 'valibot';
import { articleKey } from '../../settings/article-key.ts';
import { type Entry, shelves } from '../entry.ts';

/** The last moment that a Date can hold (ECMA-262, "Time Values and Time Range"). */
const lastMoment = 8.64e15;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(natural, v.maxValue(lastMoment));
const key = v.pipe(v.string(), v.regex(articleKey));
const texts = v.array(v.string());
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1), v.maxLength(200))),
  v.maxLength(1000),
  v.transform((all) => [...new Set(all)]),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** An entry as it is stored, its indexes' fields left out. */
const entrySchema = v.object({
  n: natural,
  key,
  url: v.string(),
  title: v.string(),
  section: v.nullable(v.string()),
  authors: texts,
  published: v.nullable(v.string()),
  words: natural,
  saved: moment,
  order: v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment)),
  shelf: v.picklist(shelves),
  removed: v.nullable(moment),
  starred: v.boolean(),
  tags: texts,
  opened: v.boolean(),
  progress: share,
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
}) satisfies v.GenericSchema<Entry>;

/** @returns null for a record that is damaged */
export function parseEntry(raw: unknown): Entry | null {
  const result = v.safeParse(entrySchema, raw);
  return result.success ? result.output : null;
}

/** What is left out where it has not its form; the rest of an entry is good without it. */
const orNothing = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

const stateSchema = v.object({
  saved: orNothing(moment),
  order: orNothing(v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment))),
  shelf: orNothing(v.picklist(shelves)),
  removed: orNothing(v.nullable(moment)),
  starred: orNothing(v.boolean()),
  tags: orNothing(tags),
  opened: orNothing(v.boolean()),
  progress: orNothing(share),
  changed: orNothing(v.nullable(moment)),
  pictures: orNothing(v.object({ tries: natural, tried: v.nullable(moment), full: v.boolean() })),
});

/** What a reader made of an entry, as a file tells it. */
export type EntryState = v.InferOutput<typeof stateSchema>;

export function parseState(raw: unknown): EntryState {
  const result = v.safeParse(stateSchema, raw);
  return result.success ? result.output : {};
}
