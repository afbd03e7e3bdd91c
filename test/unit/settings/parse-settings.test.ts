import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { defaultSettings, limits } from '../../../src/settings/settings.ts';

describe('parseSettings', () => {
  it.each([[undefined], [null], [{}], [{ fontsOfTheFuture: ['X'] }]])(
    'gives the defaults for %j, without a word',
    (record) => {
      expect(parseSettings(record)).toEqual({ settings: defaultSettings, damaged: [] });
    },
  );

  it.each([['{}'], [[]], [7]])('gives the defaults for %j, and tells that all is damaged', (record) => {
    const { settings, damaged } = parseSettings(record);
    expect(settings).toEqual(defaultSettings);
    expect(damaged.toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
  });

  it('takes back what it gave', () => {
    const settings = { ...defaultSettings, theme: 'sepia' as const, size: 31, sectionsOff: ['Thể thao'] };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, damaged: [] });
  });

  it('falls back field by field, and tells which', () => {
    const record = {
      theme: 'plaid',
      size: '20',
      leading: Number.NaN,
      face: 'lexend',
      customColours: { paper: 'red', ink: '#000000' },
      sectionsOff: 'Thể thao',
      automatic: false,
    };
    const { settings, damaged } = parseSettings(record);
    expect(damaged.toSorted()).toEqual(['customColours', 'leading', 'sectionsOff', 'size', 'theme']);
    expect(settings).toEqual({ ...defaultSettings, face: 'lexend', automatic: false });
  });

  it.each(['size', 'measure', 'leading', 'weight', 'speechRate'] as const)(
    'holds %s to its bounds',
    (name) => {
      const { min, max } = limits[name];
      for (const value of [min, max]) expect(parseSettings({ [name]: value }).settings[name]).toBe(value);
      for (const value of [min - 0.01, max + 0.01, Number.POSITIVE_INFINITY])
        expect(parseSettings({ [name]: value }).damaged).toEqual([name]);
    },
  );

  it('keeps the latest of too many articles', () => {
    const articlesOff = Array.from({ length: 150 }, (_, index) => `baothanhhoa.vn/${index}`);
    const { settings } = parseSettings({ articlesOff });
    expect(settings.articlesOff).toHaveLength(100);
    expect(settings.articlesOff.at(-1)).toBe('baothanhhoa.vn/149');
  });
});

it('names of sections and articles that are none are left out of their lists', () => {
  expect(
    parseSettings({ articlesOff: ['', '<img src=x>', 'baothanhhoa.vn/7'], sectionsOff: [' ', 'Thể thao'] }),
  ).toMatchObject({
    settings: { articlesOff: ['baothanhhoa.vn/7'], sectionsOff: ['Thể thao'] },
    damaged: [],
  });
});

it('what is no text is left out of a list too, and what stands there twice, but for where it was put last', () => {
  expect(
    parseSettings({ sectionsOff: ['Thể thao', 7, 'Xã hội', null, 'Thể thao', 'x'.repeat(201)] }),
  ).toMatchObject({ settings: { sectionsOff: ['Xã hội', 'Thể thao'] }, damaged: [] });
});

it('colours may be written in capitals', () => {
  expect(parseSettings({ customColours: { paper: '#FFF8E7', ink: '#1A1A1A' } })).toMatchObject({
    settings: { customColours: { paper: '#fff8e7', ink: '#1a1a1a' } },
    damaged: [],
  });
});
