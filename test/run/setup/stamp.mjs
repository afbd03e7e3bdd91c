import { createHash } from 'node:crypto';

/**
 * What an installation was made from, as a short text: it changes when another one is due.
 *
 * @param {string} manifest package.json
 * @param {string} lock package-lock.json, or nothing where there is none
 * @param {string} machine system and processor: packages hold programs for one only
 * @returns {string}
 */
export function stampOf(manifest, lock, machine) {
  // The rest of package.json may change without other packages: scripts, the version.
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(manifest);
  const wanted = JSON.stringify([dependencies, devDependencies, overrides, allowScripts]);
  return createHash('sha256').update([wanted, lock, machine].join('\0')).digest('hex');
}
