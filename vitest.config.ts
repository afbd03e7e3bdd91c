import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The browser tests' longest files, longest first. */
const longest = [
  'pages',
  'print',
  'bad-pages',
  'automatic',
  'accessibility',
  'kept-and-prerendered',
  'update',
];

/** Has the longest files begin first, so that two workers end together: Vitest knows only how long former runs took. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * Unit tests that need a process of their own: WXT reads the browser's interface once, when it is first imported, and
 * each file puts another in its place; what others leave in memory would count in those that measure time or steps.
 */
const apart = [
  'test/unit/{background,entrypoints,messages,settings,surfaces}/**/*.test.ts',
  'test/unit/extract/bad-input.test.ts',
  'test/unit/{regular-expressions,steps}/**/*.test.{ts,tsx}',
];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: apart,
          environment: 'node',
          // Loading jsdom and the packages anew for each file takes longer than most files' tests.
          isolate: false,
          // A page's first reading in a process that has just begun takes seconds on a busy machine, a validator half a minute.
          testTimeout: 90_000,
        },
      },
      { test: { name: 'unit-apart', include: apart, environment: 'node', testTimeout: 90_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // One browser at a time: two cores are shared with the browser's own processes.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, which is usual, is little for a browser on a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
