import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { takenBack } from '../../../src/settings/taken-back.ts';

describe('takenBack', () => {
  const before = { ...defaultSettings, size: 40, theme: 'black' as const, sectionsOff: ['Thể thao'] };

  it('gives the former values of what was changed', () => {
    expect(takenBack(before, defaultSettings, defaultSettings)).toEqual({
      size: 40,
      theme: 'black',
      sectionsOff: ['Thể thao'],
    });
  });

  it('leaves alone what was chosen since, and what was never changed', () => {
    const now = { ...defaultSettings, theme: 'sepia' as const, weight: 500 };
    expect(takenBack(before, defaultSettings, now)).toEqual({ size: 40, sectionsOff: ['Thể thao'] });
  });
});
