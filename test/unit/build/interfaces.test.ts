import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompatData } from '@mdn/browser-compat-data';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
/** MDN's tables, which Mozilla's linter goes by too. Twenty megabytes: an import would take Vite a minute. */
const compat: CompatData = JSON.parse(
  readFileSync(join(root, 'node_modules', '@mdn', 'browser-compat-data', 'data.json'), 'utf8'),
);
type Browser = 'chrome' | 'edge' | 'firefox' | 'firefox_android';

/** What wxt.config.ts asks for. */
const oldest = { chrome: 120, edge: 120, firefox: 140, firefox_android: 142 } as const;

/** Used where they are there, and only there. */
const doneWithout: Record<Browser, readonly string[]> = {
  chrome: [],
  edge: [],
  firefox: [],
  // A phone has neither (src/surfaces/read-shortcut.ts, src/background/library/menus.ts, open-in-usual-window.ts).
  firefox_android: [
    'commands.getAll',
    'commands.onCommand',
    'contextMenus.create',
    'contextMenus.onClicked',
    'contextMenus.removeAll',
    // It is kept on the device alone.
    'storage.sync',
    'windows.create',
    'windows.getAll',
    'windows.getLastFocused',
    'windows.update',
  ],
};

/** MDN writes of `contextMenus` under the name that Firefox has for it. */
const names: Record<string, string> = { contextMenus: 'menus' };

const used = () => {
  const found = new Set<string>();
  for (const file of globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root }))
    for (const [, api, member] of readFileSync(join(root, file), 'utf8').matchAll(
      /\bbrowser\.(\w+)\??\.(\w+)/g,
    ))
      found.add(`${api}.${member}`);
  return [...found].sort();
};

/** The oldest version that has it; infinite where none has. */
function since(name: string, browser: Browser): number {
  const [api = '', member = ''] = name.split('.');
  const support = compat.webextensions.api?.[names[api] ?? api]?.[member]?.__compat?.support[browser];
  if (support === undefined) throw new Error(`MDN tells nothing of ${name} in ${browser}.`);
  const versions = [support]
    .flat()
    .filter(({ flags, partial_implementation }) => !flags && !partial_implementation)
    .map(({ version_added }) => Number.parseInt(String(version_added).replace('≤', ''), 10))
    .filter((version) => !Number.isNaN(version));
  return Math.min(...versions);
}

test.each(Object.entries(oldest) as [Browser, number][])(
  '%s has what is asked of it since version %i, but for what is done without',
  (browser, version) => {
    const missing = used().filter((name) => since(name, browser) > version);
    expect(used().length).toBeGreaterThan(30);
    expect(missing).toEqual(doneWithout[browser]);
  },
);
