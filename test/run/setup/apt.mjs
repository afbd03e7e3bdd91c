import { run } from './child.mjs';
import { findCommand } from './places.mjs';

/**
 * The command that a person would type.
 *
 * @param {string[]} packages
 */
export function howToInstall(packages) {
  return `sudo apt-get update && sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs Debian packages if this user may without being asked anything: as root, or by a sudo that wants no password.
 *
 * @param {string[]} packages
 * @returns {Promise<string>} why it failed, apt's own words; empty when it went well or was not allowed to begin with
 */
export async function installWithApt(packages) {
  const apt = findCommand('apt-get');
  const leave = await leaveToInstall();
  if (!apt || !leave) return '';
  console.info(`Installing ${packages.join(', ')} …`);
  const command = [...leave, 'env', 'DEBIAN_FRONTEND=noninteractive', apt, '-o', 'DPkg::Lock::Timeout=300'];
  const update = await runList([...command, 'update']);
  // A list that could not be refreshed may still be good enough: the installation decides.
  const install = await runList([...command, 'install', '--yes', '--no-install-recommends', ...packages]);
  return install.ok ? '' : `${update.ok ? '' : update.output}${install.output}`.trimEnd();
}

/** @returns {Promise<string[] | undefined>} what to put before a command that needs root */
async function leaveToInstall() {
  if (process.getuid?.() === 0) return [];
  const sudo = findCommand('sudo');
  return sudo && (await run(sudo, ['-n', 'true'])).ok ? [sudo, '-n'] : undefined;
}

/** @param {string[]} list */
function runList([command = '', ...args]) {
  return run(command, args);
}
