import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';

/**
 * Bytes, as built. The detector runs on every page of the newspaper; the extraction and the reader's script come into
 * every article that opens, often on cheap phones; `beside` comes when the article stands there, and sees whether
 * something is marked in it. What that article does
 * not need to be read is a part of its own (src/parts), and most are never asked for. Of the extraction three tenths are
 * DOMPurify.
 */
const budgets = {
  'detector.js': 6000,
  'extract.js': 120_000,
  'reader.js': 72_000,
  'beside.js': 12_000,
  'speech.js': 60_000,
};

const cases = (['chrome-mv3', 'firefox-mv3'] as const).flatMap((build) =>
  Object.entries(budgets).map(([script, budget]) => ({ build, script, budget })),
);

test.each(cases)('$script of $build stays within its budget', ({ build, script, budget }) => {
  const { size } = statSync(join(builtExtension(build), script));
  expect(size).toBeLessThanOrEqual(budget);
});
