import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';

/**
 * Bytes, as built. The detector runs on every page of the newspaper, the reader's script on every article that opens,
 * often on cheap phones. What that article does not need to be read is a part of its own (src/parts): most are never
 * asked for, and `beside` comes when the article stands there. The reader's script is to come back under 120,000: more
 * than half of it are the rules of extraction, which grow.
 */
const budgets = { 'detector.js': 6000, 'reader.js': 130_000, 'beside.js': 10_000, 'speech.js': 50_000 };

const cases = (['chrome-mv3', 'firefox-mv3'] as const).flatMap((build) =>
  Object.entries(budgets).map(([script, budget]) => ({ build, script, budget })),
);

test.each(cases)('$script of $build stays within its budget', ({ build, script, budget }) => {
  const { size } = statSync(join(builtExtension(build), script));
  expect(size).toBeLessThanOrEqual(budget);
});
