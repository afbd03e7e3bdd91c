import { howToInstall, installWithApt } from './apt.mjs';
import { run } from './child.mjs';
import { findCommand, isExecutable } from './places.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} commands under which it is looked for
 * @property {string} package Debian's, to install it from
 * @property {string} [variable] of the environment, in which its path may be given and is passed on
 */

/** @type {Record<'chromium' | 'firefox' | 'display' | 'keyboard' | 'speech' | 'voice' | 'books', Program>} */
const programs = {
  chromium: {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
    variable: 'CHROMIUM_PATH',
  },
  firefox: {
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
    variable: 'FIREFOX_PATH',
  },
  display: { name: 'Xvfb', commands: ['Xvfb'], package: 'xvfb' },
  speech: { name: 'speech-dispatcher', commands: ['speech-dispatcher'], package: 'speech-dispatcher' },
  voice: { name: 'espeak-ng', commands: ['espeak-ng'], package: 'espeak-ng' },
  keyboard: { name: 'xdotool', commands: ['xdotool'], package: 'xdotool' },
  books: {
    name: 'epubcheck',
    commands: ['epubcheck'],
    package: 'epubcheck',
    variable: 'EPUBCHECK_PATH',
  },
};

/** Has every letter of Vietnamese, stacked marks included. */
const fontPackage = 'fonts-dejavu-core';

/**
 * Finds programs, and installs those that are missing where that is allowed.
 *
 * @param {(keyof typeof programs)[]} wanted
 * @returns {Promise<Record<string, string>>} the paths of those that have a variable, under its name
 * @throws {Stop} with the command to use, when one is missing and cannot be installed from here
 */
export async function findPrograms(wanted) {
  const chosen = wanted.map((key) => programs[key]);
  const missing = chosen.filter((program) => !find(program));
  if (missing.length > 0) await install(missing);
  else await seeToFont();
  return Object.fromEntries(
    chosen.flatMap((program) => (program.variable ? [[program.variable, find(program) ?? '']] : [])),
  );
}

/**
 * @param {Program} program
 * @returns {string | undefined}
 */
function find({ name, variable, commands }) {
  const chosen = variable && process.env[variable];
  if (!chosen) return findCommand(...commands);
  if (isExecutable(chosen)) return chosen;
  throw new Stop(`${variable} is ${chosen}, which is no program: ${name} cannot be started.`);
}

/** @param {Program[]} missing */
async function install(missing) {
  // The font costs little and its absence can often not be seen before the browser's own packages have come.
  const packages = [...missing.map((program) => program.package), fontPackage];
  const failure = await installWithApt(packages);
  const still = missing.filter((program) => !find(program));
  if (still.length === 0) return;
  const names = still.map(({ name }) => name).join(', ');
  const paths = still.flatMap(({ variable }) => (variable ? [`${variable}=/path/to/it`] : []));
  const instead = paths.length > 0 ? `; or say where: ${paths.join(' ')}` : '';
  const log = failure === '' ? '' : `${failure}\n\n`;
  throw new Stop(`${log}Not found: ${names}. To install: ${howToInstall(packages)}${instead}`);
}

async function seeToFont() {
  if (await hasVietnameseFont()) return;
  await installWithApt([fontPackage]);
  if (await hasVietnameseFont()) return;
  console.warn(
    `No font has Vietnamese letters, so pages will show boxes. To install one: ${howToInstall([fontPackage])}`,
  );
}

/** Also true where nobody can tell, for lack of fontconfig's tools. */
async function hasVietnameseFont() {
  const lister = findCommand('fc-list');
  if (!lister) return true;
  const { output } = await run(lister, [':lang=vi', 'family']);
  return output.trim() !== '';
}
