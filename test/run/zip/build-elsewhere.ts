import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { type Packages, packagesIn, runWell } from './make-packages.ts';

/** Without this project's own packages, whose Node comes first while a script of it runs. */
const systemPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !/[\\/]node_modules[\\/]/.test(`${folder}/`))
  .join(delimiter);

/** What must make no difference: where, in which language and at which hour the packages are made. */
const surroundings = {
  PATH: systemPath,
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
};

/**
 * Makes the packages from a sources package, as Mozilla's reviewers do (REVIEWERS.md), in a folder of its own that is
 * gone afterwards.
 *
 * @param use what is to be done with them
 */
export async function buildElsewhere(
  sources: string,
  signal: AbortSignal,
  use: (packages: Packages) => Promise<void>,
): Promise<void> {
  const outer = await mkdtemp(join(tmpdir(), 'doc-sach-'));
  const folder = join(outer, 'elsewhere', 'deep inside', 'sources');
  try {
    await unpack(sources, folder);
    const running = { folder, signal, env: surroundings };
    // What was installed a moment ago need not be fetched again.
    await runWell(['npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline'], running);
    await runWell(['npm', 'run', 'build-for-amo'], running);
    await runWell(['wxt', 'zip', '-b', 'chrome'], running);
    await use(await packagesIn(folder));
  } finally {
    await rm(outer, { recursive: true, maxRetries: 10 });
  }
}

async function unpack(file: string, folder: string): Promise<void> {
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(file)), { useWebWorkers: false });
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const path = join(folder, entry.filename);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false }));
  }
  await zip.close();
}
