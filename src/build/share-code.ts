import type { InlineConfig, Plugin } from 'vite';
import type { Entrypoint, EntrypointGroup } from 'wxt';
import { allFiles, filesOf, isScriptName, type ScriptName, type SharedName } from '../parts/part-files.ts';
import { asPlainScript } from './as-plain-script.ts';
import { assertSettled } from './assert-settled.ts';

/** Each takes from what the former left: what comes first must need nothing that comes later. */
const sharing: readonly { name: SharedName; takes(users: ReadonlySet<ScriptName>): boolean }[] = [
  { name: 'base', takes: (users) => users.has('extract') },
  // What the reading view does not need itself comes with what does.
  { name: 'view', takes: (users) => users.has('reader') },
  { name: 'more', takes: () => true },
];

/** For the types of addresses inside the extension: what the build makes beside the entrypoints. */
export const nameSharedFiles = (_: unknown, paths: { push(...paths: string[]): unknown }): void => {
  paths.push(...allFiles());
};

/** Has the scripts that come into pages built together. */
export function groupScripts(_: unknown, groups: EntrypointGroup[]): void {
  const isScript = (group: EntrypointGroup) => !Array.isArray(group) && isScriptName(group.name);
  const together = groups.filter(isScript).flat();
  groups.splice(0, groups.length, ...groups.filter((group) => !isScript(group)), together);
}

/**
 * Has them share their code, so that what several need is in the package once. WXT builds each alone, with its own copy
 * of Preact and all else: content scripts can import only what every page could load too (Chrome for Developers,
 * "web_accessible_resources"), and find out by it who has the extension.
 */
export function shareCode(entrypoints: readonly Entrypoint[], config: InlineConfig): void {
  if (!entrypoints.every(({ name }) => isScriptName(name))) {
    config.plugins = [...(config.plugins ?? []), leaveScripts];
    nameChunks(config);
    return;
  }
  const output = config.build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('WXT builds several entrypoints in another way now.');
  const users = new Map<string, Set<ScriptName>>();
  const isShared = (id: string, takes: (users: ReadonlySet<ScriptName>) => boolean) => {
    const known = users.get(id);
    return known !== undefined && known.size > 1 && takes(known);
  };
  output.chunkFileNames = 'parts/[name].js';
  output.codeSplitting = {
    groups: sharing.map(({ name, takes }, place) => ({
      name,
      priority: sharing.length - place,
      test: (id: string) => isShared(id, takes),
    })),
  };
  config.plugins = [...(config.plugins ?? []), countUsers(users), writePlainScripts];
}

/**
 * Has what pages share, and what comes into them later, named without a hash: that is for servers whose files live on in a
 * cache, and its hundreds of mentions are what no zip makes smaller. With another version of the extension its pages go.
 */
function nameChunks(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output;
  if (!output || Array.isArray(output) || !output.chunkFileNames) return;
  output.chunkFileNames = 'chunks/[name].js';
  output.assetFileNames = 'assets/[name].[ext]';
}

/** The extension's own pages load them as they are (src/surfaces/bring-own.ts). */
const leaveScripts: Plugin = {
  name: 'doc-sach:leave-scripts',
  enforce: 'pre',
  resolveId: (id) => (allFiles().some((file) => file === id) ? { id, external: 'absolute' } : null),
};

/** Notes which scripts use each module. */
const countUsers = (users: Map<string, Set<ScriptName>>): Plugin => ({
  name: 'doc-sach:count-users',
  buildEnd() {
    const note = (id: string, script: ScriptName) => {
      const known = users.get(id) ?? new Set();
      if (known.has(script)) return;
      users.set(id, known.add(script));
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) note(imported, script);
    };
    for (const id of this.getModuleIds()) {
      const name = /\/entrypoints\/([\w-]+)\.ts$/.exec(id)?.[1] ?? '';
      if (isScriptName(name) && this.getModuleInfo(id)?.isEntry) note(id, name);
    }
  },
});

const writePlainScripts: Plugin = {
  name: 'doc-sach:plain-scripts',
  // Before names are shortened.
  renderChunk: { order: 'pre', handler: (code, { fileName }) => assertSettled(code, fileName) },
  generateBundle(_, bundle) {
    const written = new Set<string>();
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName} would be loaded by an address.`);
      const needed = chunk.imports.map((file) => `/${file}`);
      const coming: string[] = isScriptName(chunk.name) ? filesOf(chunk.name) : allFiles();
      const missing = needed.find((file) => !coming.includes(file));
      if (missing) throw new Error(`${chunk.fileName} needs ${missing}: see src/parts/part-files.ts.`);
      written.add(`/${chunk.fileName}`);
      chunk.code = asPlainScript(chunk.code, this.parse(chunk.code), chunk.isEntry ? null : chunk.fileName);
    }
    const lacking = allFiles().find((file) => !written.has(file));
    if (lacking) throw new Error(`There is no ${lacking}: see src/parts/part-files.ts.`);
  },
};
