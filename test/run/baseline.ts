/**
 * Writes the counted steps of every stored page anew (test/steps/baseline.json), and which regular expressions have been
 * found safe (test/regular-expressions/checked.json). Look at the change before it lands. With the address of another
 * folder that has both files, it writes those: `npm run baseline -- FOLDER`.
 */
import { resolve } from 'node:path';
import { runCommand } from './run-command.ts';
import { stopSignal } from './stop-signal.ts';

const [folder = 'test'] = process.argv.slice(2);
const { code, output } = await runCommand(
  ['vitest', 'run', '--project', 'unit*', 'baseline', 'none-is-slow', '--no-file-parallelism'],
  {
    signal: stopSignal,
    env: { DOC_SACH_BASELINE: resolve(folder) },
  },
);
console.info(output);
process.exitCode = code;
