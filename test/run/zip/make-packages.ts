import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { runCommand } from '../run-command.ts';
import { readVersion } from './read-version.ts';

/** Paths. */
export interface Packages {
  /** For the Chrome Web Store and Edge Add-ons. */
  chrome: string;
  firefox: string;
  /** What Mozilla asks for beside it. */
  sources: string;
}

/**
 * Builds and zips the extension, and has Mozilla's own linter look at what is for Firefox.
 *
 * @param folder of the project
 * @throws {Failure} with what the tools say
 */
export async function makePackages(folder: string, signal: AbortSignal): Promise<Packages> {
  const running = { folder, signal, env: {} };
  await runWell(['wxt', 'zip', '-b', 'chrome'], running);
  await runWell(['wxt', 'zip', '-b', 'firefox'], running);
  const packages = await packagesIn(folder);
  await runWell(['addons-linter', '--boring', '--warnings-as-errors', packages.firefox], running);
  return packages;
}

/** Where they are once they are made. */
export async function packagesIn(folder: string): Promise<Packages> {
  const version = await readVersion(folder);
  const path = (kind: string) => join(folder, '.output', `doc-sach-${version}-${kind}.zip`);
  return { chrome: path('chrome'), firefox: path('firefox'), sources: path('sources') };
}

interface Running {
  folder: string;
  signal: AbortSignal;
  env: NodeJS.ProcessEnv;
}

/** @throws {Failure} where it ends with a fault */
export async function runWell(command: readonly string[], { folder, signal, env }: Running): Promise<void> {
  const { code, output } = await runCommand(command, { signal, env, folder });
  signal.throwIfAborted();
  if (code !== 0) throw new Failure(`${output.trimEnd()}\n\n${command.join(' ')} failed (see above).`);
}
