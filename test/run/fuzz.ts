/**
 * Tries every property of test/unit/fuzz many times: `npm run fuzz -- [RUNS [SEED]]`. A failure tells the seed and path
 * with which it comes again, and the smallest page or text that was found to fail.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const [runs = '10000', seed = String(Date.now() % 0x7fffffff), ...files] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || !/^\d+$/.test(seed)) {
  console.error('npm run fuzz -- [RUNS [SEED [FILE …]]]');
  process.exit(2);
}
console.info(`${runs} runs of each property, seed ${seed}`);
const vitest = join(import.meta.dirname, '..', '..', 'node_modules', 'vitest', 'vitest.mjs');
const which = files.length > 0 ? files : ['test/unit/fuzz', 'test/unit/steps/growth'];
// Vitest leaves one core to its own process, which has nothing to do here for an hour.
const workers = `--maxWorkers=${availableParallelism()}`;
const child = spawn(process.execPath, [vitest, 'run', '--project', 'unit*', workers, ...which], {
  stdio: 'inherit',
  env: { ...process.env, DOC_SACH_FUZZ_RUNS: runs, DOC_SACH_FUZZ_SEED: seed },
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
