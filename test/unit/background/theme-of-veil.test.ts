import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';

interface Script {
  id: string;
  matches?: string[];
  css?: string[];
  js?: string[];
}

/** What the browser brings into pages; it answers later, and refuses what does not fit, as browsers do. */
let scripts: Script[];
let refusesNext: boolean;
const place = ({ id }: Script) => scripts.findIndex((script) => script.id === id);
const scripting = {
  async getRegisteredContentScripts({ ids }: { ids: string[] }) {
    return scripts.filter(({ id }) => ids.includes(id));
  },
  async registerContentScripts([script]: [Script]) {
    if (refusesNext || place(script) >= 0) {
      refusesNext = false;
      throw new Error('Duplicate script ID');
    }
    scripts.push(script);
  },
  async updateContentScripts([script]: [Script]) {
    if (place(script) < 0) throw new Error('Nonexistent script ID');
    scripts[place(script)] = script;
  },
  async unregisterContentScripts({ ids: [id = ''] }: { ids: string[] }) {
    if (place({ id }) < 0) throw new Error('Nonexistent script ID');
    scripts.splice(place({ id }), 1);
  },
};

beforeEach(() => {
  vi.resetModules();
  scripts = [];
  refusesNext = false;
  vi.stubGlobal('chrome', { scripting });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const chosen = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

test('of themes that are chosen one right after the other, the veil has the last one’s paper', async () => {
  const { giveVeilTheme } = await import('../../../src/background/theme-of-veil.ts');
  await Promise.all((['light', 'sepia', 'dark'] as const).map((theme) => giveVeilTheme(chosen({ theme }))));
  expect(scripts.map(({ css }) => css)).toEqual([['veil/dark.css']]);
  await Promise.all((['black', 'system'] as const).map((theme) => giveVeilTheme(chosen({ theme }))));
  expect(scripts).toEqual([]);
});

test('it comes to articles alone, and to none where nothing is hidden', async () => {
  const { giveVeilTheme } = await import('../../../src/background/theme-of-veil.ts');
  await giveVeilTheme(chosen({ theme: 'sepia' }));
  expect(scripts).toMatchObject([{ matches: ['*://*.baothanhhoa.vn/*.htm*'] }]);
  await giveVeilTheme(chosen({ theme: 'sepia', automatic: false }));
  expect(scripts).toEqual([]);
});

test('a theme of one’s own has the paper of the built-in one that it is nearest to', async () => {
  const { giveVeilTheme } = await import('../../../src/background/theme-of-veil.ts');
  const customColours = { paper: '#102030', ink: '#ffffff' };
  await giveVeilTheme(chosen({ theme: 'custom', customColours }));
  expect(scripts.map(({ css }) => css)).toEqual([['veil/dark.css']]);
});

test('in Firefox its rules come so too, where something is hidden', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const { giveVeilTheme } = await import('../../../src/background/theme-of-veil.ts');
  const css = () => scripts.map(({ css }) => css);
  await giveVeilTheme(chosen({ theme: 'system' }));
  expect(css()).toEqual([['hiding.css', 'veil/rules.css']]);
  await giveVeilTheme(chosen({ theme: 'sepia' }));
  expect(css()).toEqual([['hiding.css', 'veil/rules.css', 'veil/sepia.css']]);
  await giveVeilTheme(chosen({ automatic: false }));
  expect(css()).toEqual([]);
});

test('a change that the browser refused stops none of the next', async () => {
  const { switchVeil } = await import('../../../src/background/veil-off.ts');
  refusesNext = true;
  await expect(switchVeil(false)).rejects.toThrow('Duplicate');
  await switchVeil(false);
  expect(scripts.map(({ js }) => js)).toEqual([['no-veil.js']]);
  await Promise.all([switchVeil(true), switchVeil(false), switchVeil(true)]);
  expect(scripts).toEqual([]);
});
