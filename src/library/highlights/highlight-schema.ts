import * as v from 'valibot';
import { articleKey } from '../../settings/article-key.ts';
import { type Highlight, highlightColours, highlightLimits } from '../entry.ts';
import { lastMoment } from '../entry-schema.ts';

const { note, quote, context } = highlightLimits;
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(natural, v.maxValue(lastMoment));

export const highlightId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

export const highlightSchema = v.object({
  id: highlightId,
  key: v.pipe(v.string(), v.regex(articleKey)),
  colour: v.picklist(highlightColours),
  note: v.pipe(v.string(), v.maxLength(note)),
  anchor: v.object({
    quote: v.pipe(v.string(), v.minLength(1), v.maxLength(quote)),
    before: v.pipe(v.string(), v.maxLength(context)),
    after: v.pipe(v.string(), v.maxLength(context)),
    at: natural,
  }),
  made: moment,
  changed: moment,
}) satisfies v.GenericSchema<Highlight>;

/** A highlight that came from elsewhere: a page, the database, an imported file. @returns null for what is none */
export function parseHighlight(raw: unknown): Highlight | null {
  const result = v.safeParse(highlightSchema, raw);
  return result.success ? result.output : null;
}
