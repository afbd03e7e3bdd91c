import { basename, delimiter, join } from 'node:path';
import { installPackages } from './packages.mjs';
import { root, systemPath } from './places.mjs';
import { findPrograms } from './programs.mjs';
import { writeTypes } from './types.mjs';

/**
 * What a script of this project needs besides packages.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Parameters<typeof findPrograms>[0]}
 */
function programsFor(script, args) {
  switch (basename(script)) {
    case 'start.ts':
      return args.includes('--firefox') ? ['firefox'] : ['chromium'];
    case 'baseline.ts':
    case 'fuzz.ts':
    case 'notices.ts':
    case 'readme.ts':
    case 'trace.ts':
    case 'zip.ts':
      return [];
    case 'bench.ts':
    case 'icons.ts':
      return ['chromium'];
    case 'screens.ts':
    case 'store-pictures.ts':
      // The player shows the voice that it has.
      return ['chromium', 'speech', 'voice'];
    default:
      // Tests also press real keys, in windows on a screen that nobody sees, listen to a real voice, and have books
      // checked by who checks them for shops.
      return ['chromium', 'firefox', 'display', 'keyboard', 'speech', 'voice', 'books'];
  }
}

/**
 * Sees to it that packages and programs are there.
 *
 * @param {string} script what is to be run, a path
 * @param {string[]} args its arguments
 * @returns {Promise<{ node: string, environment: NodeJS.ProcessEnv }>} the pinned Node, and an environment that names
 *   the browsers (CHROMIUM_PATH, FIREFOX_PATH) and finds the packages' commands first
 * @throws {import('./stop.mjs').Stop} with what to do, when something is missing that could not be installed
 */
export async function prepare(script, args) {
  const node = await installPackages();
  await writeTypes(node);
  const paths = await findPrograms(programsFor(script, args));
  const path = [join(root, 'node_modules', '.bin'), systemPath].join(delimiter);
  return { node, environment: { ...process.env, ...paths, PATH: path } };
}
