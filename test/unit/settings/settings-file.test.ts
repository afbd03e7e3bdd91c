import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import {
  readSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../../../src/settings/settings-file.ts';

const chosen: Settings = {
  ...defaultSettings,
  automatic: false,
  sectionsOff: ['Thể thao', 'Đất và người'],
  articlesOff: ['baothanhhoa.vn/1001'],
  theme: 'custom',
  customColours: { paper: '#112233', ink: '#ffeedd' },
  face: 'lexend',
  size: 31,
  leading: 1.85,
  voice: null,
};

const file = (parts: object) => JSON.stringify({ format: 'doc-sach-settings', version: 1, ...parts });

describe('a file of settings', () => {
  it('gives back what was written', () => {
    const written = writeSettingsFile(chosen);
    expect(readSettingsFile(written)).toEqual({
      kind: 'settings',
      change: chosen,
      damaged: [],
      isLater: false,
    });
    expect(readSettingsFile(`\uFEFF${written}`)).toMatchObject({ change: chosen });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Đọc Sạch'],
    ['one that is cut off', writeSettingsFile(chosen).slice(0, 200)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another program’s', '{"format":"bookmarks","settings":{"size":20}}'],
    ['settings that are no record', file({ settings: ['size', 20] })],
    ['one without settings', file({})],
  ])('is not %s', (_, text) => {
    expect(readSettingsFile(text)).toEqual({ kind: 'unknown' });
  });

  it('gives what is sound of a damaged one, and names what is not', () => {
    const settings = { size: 900, theme: 'sepia', customColours: { paper: 'url(x)', ink: '#000000' } };
    expect(readSettingsFile(file({ settings }))).toEqual({
      kind: 'settings',
      change: { theme: 'sepia' },
      damaged: ['customColours', 'size'],
      isLater: false,
    });
  });

  it('gives what this version knows of a later one', () => {
    const settings = { size: 24, ruler: { lines: 3 } };
    expect(readSettingsFile(file({ version: 2, settings }))).toEqual({
      kind: 'settings',
      change: { size: 24 },
      damaged: [],
      isLater: true,
    });
  });

  it('takes nothing from a record’s prototype', () => {
    expect(readSettingsFile(file({}).replace('}', ',"settings":{"__proto__":{"size":40}}}'))).toMatchObject({
      change: {},
    });
  });

  it('has the day in its name', () => {
    // Soon after midnight it is still the day before elsewhere.
    expect(settingsFileName(new Date(2026, 2, 5, 0, 30))).toBe('doc-sach-2026-03-05.json');
  });
});
