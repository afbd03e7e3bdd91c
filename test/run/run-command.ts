import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs a command of the packages, or of the system, in the project's folder or another one, without input.
 *
 * @param folder whose packages' commands come first
 * @returns its exit code (1 when it could not run to its end) and what it wrote, to both streams. A command that is
 *   aborted ends as soon as it has obeyed.
 */
export function runCommand(
  [name = '', ...args]: readonly string[],
  { signal, env = {}, folder = root }: { signal: AbortSignal; env?: NodeJS.ProcessEnv; folder?: string },
): Promise<{ code: number; output: string }> {
  const environment = { ...process.env, ...env };
  const path = [join(folder, 'node_modules', '.bin'), environment.PATH].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: folder,
      env: { ...environment, PATH: path },
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
