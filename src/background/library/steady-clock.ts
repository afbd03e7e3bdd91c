import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Of the extension's local storage. */
const name = 'clock';
const schema = v.object({ from: v.number(), last: v.number() });

const day = 24 * 3600_000;
/** Between two looks at the clock: a longer pause may be a clock that was set ahead. */
const longestPause = 7 * day;

/**
 * Whether the clock has gone on without a leap for a day. A device whose battery was flat may wake up in another year, and
 * what is deleted by such a clock is lost. Each call is a look at it.
 *
 * @param now milliseconds since 1970
 */
export async function hasGoneSteadily(now: number): Promise<boolean> {
  const known = v.safeParse(schema, (await browser.storage.local.get(name))[name]);
  const isSteady = known.success && now >= known.output.last && now - known.output.last <= longestPause;
  const from = isSteady ? known.output.from : now;
  await browser.storage.local.set({ [name]: { from, last: now } });
  return now - from >= day;
}
