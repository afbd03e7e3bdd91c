import * as v from 'valibot';
import type { PageReport } from './page-report.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `PageReport` must be where it comes in from a page. What is expected of the page goes into a file as it is. */
const reportSchema = v.object({
  source: v.string(),
  expected: v.custom<PageReport['expected']>(
    (raw) => typeof raw === 'object' && raw !== null && 'draft' in raw && raw.draft === true,
  ),
  reason: v.nullable(
    v.picklist([
      'not-an-article-address',
      'scrambled',
      'unfinished',
      'weighing-needed',
      'not-found',
      'no-content',
    ]),
  ),
  locatedBy: v.nullable(v.string()),
  removals: v.array(v.object({ step: v.string(), reason: v.string(), text: v.string() })),
  isSame: v.boolean(),
  elements: count,
  paragraphs: count,
  pictures: count,
}) satisfies v.GenericSchema<PageReport>;

/** A report that a page made of itself; null for what is none. */
export function parseReport(raw: unknown): PageReport | null {
  const result = v.safeParse(reportSchema, raw);
  return result.success ? result.output : null;
}
