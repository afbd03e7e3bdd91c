import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * PATH without the packages' commands, which npm puts first: the set-up may be replacing those, the Node it runs on
 * among them.
 */
export const systemPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !/[\\/]node_modules[\\/]/.test(`${folder}/`))
  .join(delimiter);

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The first of some commands that the system has.
 *
 * @param {string[]} commands
 * @returns {string | undefined} its whole path
 */
export function findCommand(...commands) {
  const folders = systemPath.split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}
