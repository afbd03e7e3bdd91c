/**
 * Makes the packages for the stores, in .output: `npm run zip`. With `--twice`, makes them once more from nothing but the
 * sources package, elsewhere and in other surroundings, and compares each byte.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { stopSignal } from './stop-signal.ts';
import { buildElsewhere } from './zip/build-elsewhere.ts';
import { describeFile } from './zip/describe-file.ts';
import { makePackages } from './zip/make-packages.ts';

const root = join(import.meta.dirname, '..', '..');

try {
  const packages = await makePackages(root, stopSignal);
  for (const file of Object.values(packages)) console.info(await describeFile(file));
  if (process.argv.includes('--twice')) await compare(packages);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function compare(packages: Awaited<ReturnType<typeof makePackages>>): Promise<void> {
  await buildElsewhere(packages.sources, stopSignal, async (again) => {
    const differing: string[] = [];
    for (const name of ['chrome', 'firefox', 'sources'] as const) {
      const [one, other] = await Promise.all([readFile(packages[name]), readFile(again[name])]);
      if (!one.equals(other)) differing.push(name);
    }
    if (differing.length > 0)
      throw new Failure(`Other bytes from the sources package: ${differing.join(', ')}.`);
    console.info('The same bytes again from the sources package alone.');
  });
}
