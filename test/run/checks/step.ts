/** One of the checks of `npm test`: a command of the packages. */
export interface Step {
  name: string;
  command: readonly string[];
  /** It runs test cases, and takes Vitest's arguments. */
  hasCases?: true;
}

/** Steps that follow one another; lanes of the same phase run at the same time. */
export type Lane = readonly Step[];

const vitest = (project: string) => ['vitest', 'run', '--project', project];

// A browser waits often enough to leave a second one its time, on two cores too.
const twoBrowsersAtOnce = ['--fileParallelism', '--maxWorkers=2'];

/**
 * A phase begins when the one before has ended, and only if all of it went well. At most two lanes at a time, for
 * machines with two cores. The type check does not run beside a build: both use .wxt, which builds write anew.
 */
export const phases: readonly (readonly Lane[])[] = [
  [[{ name: 'types of the extension', command: ['wxt', 'prepare'] }]],
  [
    [{ name: 'format and lint', command: ['biome', 'ci'] }],
    [{ name: 'type check', command: ['tsc', '--noEmit'] }],
  ],
  [
    [{ name: 'unit tests', command: vitest('unit*'), hasCases: true }],
    [
      { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome'] },
      { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
      // Builds again what it packs, has Mozilla's own linter look at it, and makes it once more from the sources package.
      { name: 'packages twice, and Mozilla’s linter', command: ['node', 'test/run/zip.ts', '--twice'] },
    ],
  ],
  [[{ name: 'browser tests', command: [...vitest('browser'), ...twoBrowsersAtOnce], hasCases: true }]],
];
