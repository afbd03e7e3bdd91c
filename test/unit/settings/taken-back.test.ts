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

  const lists = (sectionsOff: string[]) => ({ ...defaultSettings, sectionsOff });

  it('puts an item back among those that have come since, and no other that has gone since', () => {
    const removed = lists(['B', 'C']);
    expect(takenBack(lists(['A', 'B', 'C']), removed, removed)).toEqual({ sectionsOff: ['A', 'B', 'C'] });
    expect(takenBack(lists(['A', 'B', 'C']), removed, lists(['C', 'D']))).toEqual({
      sectionsOff: ['A', 'C', 'D'],
    });
  });

  it('takes an item out again that a file put in', () => {
    expect(takenBack(lists(['A']), lists(['X', 'Y']), lists(['Y', 'D']))).toEqual({
      sectionsOff: ['A', 'D'],
    });
  });
});
