import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const commands = join(root, 'node_modules', '.bin');

/**
 * Runs a command of the packages in the project's folder, without input.
 *
 * @returns its exit code (1 when it could not run to its end) and what it wrote, to both streams. A command that is
 *   aborted ends as soon as it has obeyed.
 */
export function runCommand(
  [name = '', ...args]: readonly string[],
  { signal, env = {} }: { signal: AbortSignal; env?: NodeJS.ProcessEnv },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(commands, name), args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    // Follows a failed start and an abortion, before the end of a process that did start.
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
