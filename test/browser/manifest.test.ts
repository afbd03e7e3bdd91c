import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './harness/find-built.ts';

const manifestSchema = v.looseObject({
  name: v.string(),
  short_name: v.string(),
  description: v.string(),
  version: v.string(),
  icons: v.record(v.string(), v.string()),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
});
const messagesSchema = v.record(v.string(), v.looseObject({ message: v.string() }));

/** All that a Manifest V3 of ours holds (Chrome for Developers, "Manifest file format"). */
const everywhere = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];
const builds = [
  { build: 'chrome-mv3', own: ['minimum_chrome_version'] },
  // No key of Chrome's (MDN, "browser_specific_settings").
  { build: 'firefox-mv3', own: ['browser_specific_settings'] },
] as const;

describe.each(builds)('the package $build', ({ build, own }) => {
  const folder = builtExtension(build);
  const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
  const manifest = v.parse(manifestSchema, JSON.parse(read('manifest.json')));
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile());
  const ending = (suffix: string) => files.map(({ name }) => name).filter((name) => name.endsWith(suffix));

  test('has the manifest’s keys that are known, and no other', () => {
    expect(Object.keys(manifest).sort()).toEqual([...everywhere, ...own].sort());
    expect(manifest.manifest_version).toBe(3);
  });

  test.each(['vi', 'en'])('has words that every store takes, in %s', (language) => {
    const messages = v.parse(messagesSchema, JSON.parse(read('_locales', language, 'messages.json')));
    const words = (text: string) => text.replace(/__MSG_(\w+)__/g, (_, key) => messages[key]?.message ?? '');
    // Edge Add-ons takes 45 characters, addons.mozilla.org 50, the Chrome Web Store 75 (MDN, "manifest.json/name").
    expect(words(manifest.name)).toMatch(/^Đọc Sạch.{1,37}$/u);
    // Chrome for Developers, "Manifest - Description": no more than 132.
    expect(words(manifest.description)).toMatch(/^.{20,132}$/u);
    // Chrome for Developers, "Manifest - Name and Short Name": 12 are recommended.
    expect(manifest.short_name).toMatch(/^.{1,12}$/u);
  });

  test('has a version of numbers alone', () => {
    // One to four integers up to 65535, not all zero (Chrome for Developers, "Manifest - Version").
    expect(manifest.version).toMatch(/^\d{1,4}(?:\.\d{1,4}){0,3}$/);
  });

  test('has an icon of each size that is asked for', () => {
    // 16, 32, 48 and 128 for Chrome and Edge (Chrome for Developers, "Manifest - Icons"); 96 for Firefox (MDN, "icons").
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '96', '128']));
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(join(folder, path));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });

  test('asks for what PRIVACY.md gives the reasons of, and can load nothing from elsewhere', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['*://*.baothanhhoa.vn/*']);
    expect(manifest.content_security_policy.extension_pages).toMatch(/(?:^|; )script-src 'self'(?:;|$)/);
  });

  test('holds no code that is made of text, and none that is fetched', () => {
    // Chrome Web Store, "Additional requirements for Manifest V3": all that an extension does is in its package.
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    for (const { parentPath, name } of scripts) {
      const code = readFileSync(join(parentPath, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|\bnew Function\b|\bimportScripts\(|\bimport\(["'`]https?:/);
    }
    for (const page of ending('.html'))
      for (const [, source = ''] of read(page).matchAll(/<script[^>]* src="([^"]*)"/g))
        expect(source, page).toMatch(/^\/[\w./-]+\.js$/);
  });

  test('comes with the licences', () => {
    expect(read('LICENSE')).toContain('MIT License');
    expect(read('THIRD-PARTY-NOTICES.txt')).toContain('preact');
  });

  test('holds no file that only tools read', () => {
    expect(ending('.map')).toEqual([]);
    expect(files.filter(({ name }) => name.startsWith('.'))).toEqual([]);
  });
});
