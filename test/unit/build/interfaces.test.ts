import { expect, test } from 'vitest';
import { type Browser, compat, oldest, sinceOf, sources } from './compat.ts';

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
  for (const text of sources('{src,entrypoints}/**/*.{ts,tsx}'))
    for (const [, api, member] of text.matchAll(/\bbrowser\.(\w+)\??\.(\w+)/g)) found.add(`${api}.${member}`);
  return [...found].sort();
};

/** The oldest version that has it; infinite where none has. */
function since(name: string, browser: Browser): number {
  const [api = '', member = ''] = name.split('.');
  const found = compat.webextensions.api?.[names[api] ?? api]?.[member]?.__compat;
  if (found === undefined) throw new Error(`MDN tells nothing of ${name}.`);
  return sinceOf(found, browser);
}

test.each(Object.entries(oldest) as [Browser, number][])(
  '%s has what is asked of it since version %i, but for what is done without',
  (browser, version) => {
    const missing = used().filter((name) => since(name, browser) > version);
    expect(used().length).toBeGreaterThan(30);
    expect(missing).toEqual(doneWithout[browser]);
  },
);
