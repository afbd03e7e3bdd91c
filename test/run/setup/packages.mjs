import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { root, systemPath } from './places.mjs';
import { stampOf } from './stamp.mjs';
import { Stop } from './stop.mjs';

const folder = join(root, 'node_modules');
/** Written last and removed first, so that it is never there beside an installation that did not finish. */
const stampFile = join(folder, '.installed-from');
const node = join(folder, '.bin', 'node');

/** jsdom asks for this one. */
const oldestPinnedNode = [24, 15];

/**
 * Installs the packages when they are missing, unfinished or not those that the lock file asks for.
 *
 * @returns {Promise<string>} the pinned Node's path
 * @throws {Stop}
 */
export async function installPackages() {
  if (read(stampFile) !== stamp()) {
    rmSync(stampFile, { force: true });
    await install();
    // Anew: without a lock file, the installation has just written one.
    writeFileSync(stampFile, stamp());
  }
  if (await isPinnedNodeUsable()) return node;
  throw new Stop(
    `The packages are installed, but ${node} does not run: the install script of the package "node", which fetches it, did not. To run it: npm rebuild node --ignore-scripts=false --foreground-scripts`,
  );
}

async function install() {
  console.info('Installing packages …');
  const { ok, output } = await npm(read(join(root, 'package-lock.json')) === '' ? 'install' : 'ci');
  if (!ok) throw new Stop(`${output.trimEnd()}\n\nnpm could not install the packages (see above).`);
}

/**
 * Development packages come whatever NODE_ENV says, since the tools are such; npm's words are read above, also under
 * `npm --silent`.
 *
 * @param {string[]} args
 */
function npm(...args) {
  return run('npm', [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'], {
    cwd: root,
    env: { ...process.env, PATH: systemPath },
  });
}

function stamp() {
  const machine = `${process.platform} ${process.arch}`;
  return stampOf(read(join(root, 'package.json')), read(join(root, 'package-lock.json')), machine);
}

async function isPinnedNodeUsable() {
  const { ok, output } = await run(node, ['--version']);
  const [major = 0, minor = 0] = output.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestPinnedNode;
  return ok && (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
