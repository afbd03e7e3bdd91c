import { howToInstall, installWithApt } from './apt.mjs';
import { run } from './child.mjs';
import { findCommand, isExecutable } from './places.mjs';
import { Stop } from './stop.mjs';

const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
  },
};

/** Has every letter of Vietnamese, stacked marks included. */
const fontPackage = 'fonts-dejavu-core';

/**
 * Finds browsers, and installs those that are missing where that is allowed.
 *
 * @param {(keyof typeof browsers)[]} wanted
 * @returns {Promise<Record<string, string>>} each one's path under its variable's name
 * @throws {Stop} with the command to use, when one is missing and cannot be installed from here
 */
export async function findBrowsers(wanted) {
  const missing = wanted.filter((key) => !find(browsers[key]));
  const packages = missing.map((key) => browsers[key].package);
  if (missing.length > 0) {
    // The font costs little and its absence can often not be seen before the browser's own packages have come.
    packages.push(fontPackage);
    const failure = await installWithApt(packages);
    const still = missing.filter((key) => !find(browsers[key]));
    if (still.length > 0) throw new Stop(reasonFor(still, packages, failure));
  } else if (!(await hasVietnameseFont())) {
    await installWithApt([fontPackage]);
    if (!(await hasVietnameseFont())) {
      console.warn(
        `No font has Vietnamese letters: pages will show boxes. Install one: ${howToInstall([fontPackage])}`,
      );
    }
  }
  return Object.fromEntries(wanted.map((key) => [browsers[key].variable, find(browsers[key]) ?? '']));
}

/**
 * @param {(typeof browsers)['chromium']} browser
 * @returns {string | undefined}
 */
function find({ name, variable, commands }) {
  const chosen = process.env[variable];
  if (!chosen) return findCommand(...commands);
  if (!isExecutable(chosen))
    throw new Stop(`${variable} is ${chosen}, which is no program: ${name} cannot be started.`);
  return chosen;
}

/**
 * @param {(keyof typeof browsers)[]} missing
 * @param {string[]} packages
 * @param {string} failure
 */
function reasonFor(missing, packages, failure) {
  const names = missing.map((key) => browsers[key].name).join(' and ');
  const variables = missing.map((key) => `${browsers[key].variable}=/path/to/it`).join(' ');
  const log = failure === '' ? '' : `${failure}\n\n`;
  return `${log}${names} not found. Install it: ${howToInstall(packages)}; or say where it is: ${variables}`;
}

/** Also true where nobody can tell, for lack of fontconfig's tools. */
async function hasVietnameseFont() {
  const lister = findCommand('fc-list');
  if (!lister) return true;
  const { output } = await run(lister, [':lang=vi', 'family']);
  return output.trim() !== '';
}
