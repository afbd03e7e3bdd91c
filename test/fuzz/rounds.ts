import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';

/** So many runs of a property from one seed. */
interface Round {
  seed: number;
  runs: number;
}

/**
 * How often every property is tried. `npm test` begins with the same seed each time, so that what holds today holds
 * tomorrow, and adds a few runs from a seed of its own, which it prints; `npm run fuzz -- RUNS SEED` tries as many as it
 * is told.
 */
function roundsOf(usual: number): Round[] {
  const { DOC_SACH_FUZZ_RUNS: runs, DOC_SACH_FUZZ_SEED: seed } = process.env;
  if (runs) return [{ seed: Number(seed), runs: Number(runs) }];
  return [
    { seed: 20_200_507, runs: usual },
    { seed: freshSeed, runs: Math.ceil(usual / 4) },
  ];
}

const freshSeed = Date.now() % 0x7fffffff;

/** Whether many runs were asked for, which take minutes. */
export const isLong = Boolean(process.env.DOC_SACH_FUZZ_RUNS);

/** How long the runs of one property may take, in milliseconds. */
export const patience = isLong ? 6 * 3_600_000 : 600_000;

/**
 * Holds a property against as many values as were asked for. What fails is made as small as it can be; the report says
 * with which seed and path it comes again.
 *
 * @param usual how many runs `npm test` makes from the seed that stays the same.
 */
export function holds<Value>(
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value) => void | Promise<void>,
  usual: number,
): Promise<void> {
  return roundsOf(usual).reduce(async (before, { seed, runs }) => {
    await before;
    if (!isLong && seed === freshSeed) console.info(`a seed of this run's own: ${seed}`);
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        await check(value);
        // What a run leaves to be done later is done before the next: over thousands it would fill the memory.
        await setImmediate();
      }),
      {
        seed,
        numRuns: runs,
        includeErrorInReport: true,
      },
    );
  }, Promise.resolve());
}
