export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Counts a step's test cases.
 *
 * @param ok whether the step ended well
 * @param report Vitest's JSON report, if the step has one
 * @returns a step that failed without a failed case (a type error, a test file that does not load) counts as one, so
 *   that the sum never looks like success
 */
export function countCases(ok: boolean, report: string | undefined): Counts {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report ? JSON.parse(report) : {};
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
