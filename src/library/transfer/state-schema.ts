import * as v from 'valibot';
import { shelves } from '../entry.ts';
import { changedTags } from '../tags.ts';
import { latestMoment } from './latest-moment.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const tags = v.pipe(
  v.array(v.string()),
  v.transform((all) => changedTags([], { addTags: all })),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is left out where it has not its form; the rest of an entry is good without it. */
const orNothing = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

/** @param latest no moment of it may be after this one */
const stateSchema = (latest: number) => {
  const moment = v.pipe(natural, v.maxValue(latest));
  return v.object({
    saved: orNothing(moment),
    order: orNothing(v.pipe(v.number(), v.minValue(0), v.maxValue(latest))),
    shelf: orNothing(v.picklist(shelves)),
    removed: orNothing(v.nullable(moment)),
    starred: orNothing(v.boolean()),
    tags: orNothing(tags),
    opened: orNothing(v.boolean()),
    progress: orNothing(share),
    changed: orNothing(v.nullable(moment)),
    pictures: orNothing(v.object({ tries: natural, tried: v.nullable(moment), full: v.boolean() })),
  });
};

/** What a reader made of an entry, as a file tells it. */
export type EntryState = v.InferOutput<ReturnType<typeof stateSchema>>;

/** @param now milliseconds since 1970: moments that are still to come count as not told */
export function parseState(raw: unknown, now: number): EntryState {
  const result = v.safeParse(stateSchema(latestMoment(now)), raw);
  return result.success ? result.output : {};
}
