import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from '../../browser/harness/bundle-for-page.ts';

const manifest = {
  manifest_version: 3,
  name: 'Plain reader',
  version: '1.0',
  action: {},
  permissions: ['scripting'],
  host_permissions: ['*://*.baothanhhoa.vn/*'],
  background: { service_worker: 'background.js' },
};

/**
 * Builds the least extension that opens a reading view at a press of its toolbar button, to measure ours against: it
 * injects Readability and DOMPurify and shows what they make of the page, without settings, tools or a look of its own.
 * Every reader that is made of these two does at least this. Just Read, which does more (its settings, two style
 * sheets, a frame, a transition), is in no package registry.
 *
 * @returns the extension's folder; the caller removes it
 */
export async function buildPlainReader(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-reader-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeScript(folder, 'background', 'listen');
  await writeScript(folder, 'reader', 'open');
  return folder;
}

/** Bundles one of the modules beside this one into a script that calls one of its exports. */
async function writeScript(folder: string, module: string, call: string): Promise<void> {
  const entry = join(import.meta.dirname, `${module}.ts`);
  const script = await bundleForPage({ entry, name: 'plainReader', minify: true });
  await writeFile(join(folder, `${module}.js`), `${script}\nplainReader.${call}();\n`);
}
