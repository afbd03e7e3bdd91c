import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { root } from './places.mjs';
import { Stop } from './stop.mjs';

/**
 * Has WXT write the types that tsconfig.json is made of, where no build has written them yet: without them Vitest reads
 * no file.
 *
 * @param {string} node the pinned Node's path
 * @throws {Stop}
 */
export async function writeTypes(node) {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { ok, output } = await run(node, [wxt, 'prepare'], { cwd: root });
  if (!ok) throw new Stop(`${output.trimEnd()}\n\nWXT could not write its types (see above).`);
}
