import * as v from 'valibot';
import { shelves } from '../entry.ts';
import { lastMoment } from '../entry-schema.ts';
import { changedTags } from '../tags.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(natural, v.maxValue(lastMoment));
const tags = v.pipe(
  v.array(v.string()),
  v.transform((all) => changedTags([], { addTags: all })),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

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
