import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';

/** Bytes, as built: the detector runs on every page of the newspaper, often on cheap phones. */
const detectorBudget = 6000;

test.each(['chrome-mv3', 'firefox-mv3'] as const)('the detector of %s stays within its budget', (build) => {
  const { size } = statSync(join(builtExtension(build), 'detector.js'));
  expect(size).toBeLessThanOrEqual(detectorBudget);
});
