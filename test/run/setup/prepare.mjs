import { basename, delimiter, join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { installPackages } from './packages.mjs';
import { root, systemPath } from './places.mjs';

/**
 * The browsers that a script of this project drives.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {('chromium' | 'firefox')[]}
 */
function browsersFor(script, args) {
  switch (basename(script)) {
    case 'start.ts':
      return args.includes('--firefox') ? ['firefox'] : ['chromium'];
    case 'test.ts':
      return ['chromium', 'firefox'];
    default:
      return ['chromium'];
  }
}

/**
 * Sees to it that packages and browsers are there.
 *
 * @param {string} script what is to be run, a path
 * @param {string[]} args its arguments
 * @returns {Promise<{ node: string, environment: NodeJS.ProcessEnv }>} the pinned Node, and an environment that names
 *   the browsers (CHROMIUM_PATH, FIREFOX_PATH) and finds the packages' commands first
 * @throws {import('./stop.mjs').Stop} with what to do, when something is missing that could not be installed
 */
export async function prepare(script, args) {
  const node = await installPackages();
  const browsers = await findBrowsers(browsersFor(script, args));
  const path = [join(root, 'node_modules', '.bin'), systemPath].join(delimiter);
  return { node, environment: { ...process.env, ...browsers, PATH: path } };
}
