import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runCommand } from '../run-command.ts';
import { stopSignal } from '../stop-signal.ts';
import { type Counts, countCases } from './count-cases.ts';
import type { Step } from './step.ts';

export interface Outcome {
  step: Step;
  ok: boolean;
  output: string;
  seconds: number;
  counts: Counts;
}

/** Runs a step to its end. */
export async function runStep(step: Step): Promise<Outcome> {
  // Also for what the step itself puts aside, such as browsers' profiles: one that was stopped leaves them behind.
  const folder = await mkdtemp(join(tmpdir(), 'doc-sach-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = step.hasCases ? [...step.command, ...reporters] : step.command;
    const begin = performance.now();
    // The command itself sees a pipe in any case; some colour what they write nevertheless.
    const isTerminal = process.stdout.isTTY;
    const env = { TMPDIR: folder, ...(isTerminal && { FORCE_COLOR: '1' }) };
    const { code, output: written } = await runCommand(command, { signal: stopSignal, env });
    const output = isTerminal ? written : stripVTControlCharacters(written);
    const seconds = (performance.now() - begin) / 1000;
    const counts = countCases(code === 0, step.hasCases ? await readReport(report) : undefined);
    return { step, ok: code === 0, output, seconds, counts };
  } finally {
    // A browser on its way out may still be writing.
    await rm(folder, { recursive: true, maxRetries: 10 });
  }
}

/** @returns nothing when Vitest ended before it wrote its report */
async function readReport(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
