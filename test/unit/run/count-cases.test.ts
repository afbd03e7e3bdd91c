import { expect, test } from 'vitest';
import { countCases } from '../../run/checks/count-cases.ts';

const report = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

test.each([
  ['a step without cases', true, undefined, { passed: 0, failed: 0 }],
  ['such a step that failed', false, undefined, { passed: 0, failed: 1 }],
  ['cases', true, report(7, 0), { passed: 7, failed: 0 }],
  ['failed cases', false, report(5, 2), { passed: 5, failed: 2 }],
  ['a file of cases that did not load', false, report(5, 0), { passed: 5, failed: 1 }],
])('%s', (_, ok, given, counts) => {
  expect(countCases(ok, given)).toEqual(counts);
});
