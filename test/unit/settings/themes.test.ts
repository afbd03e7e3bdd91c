import { describe, expect, it } from 'vitest';
import { firstPaper } from '../../../src/page/paper.ts';
import { type BuiltInTheme, contrastOf, customPalette, palettes } from '../../../src/settings/themes.ts';

/** WCAG 2.2, 1.4.6 (text, AAA) and 1.4.11 (what is not text). */
const text = 7;
const notText = 3;
const builtIn = Object.keys(palettes) as BuiltInTheme[];

describe('contrast', () => {
  it('is reckoned as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  describe.each(builtIn)('of %s', (name) => {
    it.each([
      ['ink', 'paper', text],
      ['quiet', 'paper', text],
      ['accent', 'paper', text],
      ['ink', 'mark', text],
      ['accent', 'mark', text],
      ['focus', 'paper', notText],
    ] as const)('%s on %s reaches %d', (front, back, least) => {
      expect(contrastOf(palettes[name][front], palettes[name][back])).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('custom palette', () => {
  it.each([
    ['#f3efe4', '#1f1d18', 'light'],
    ['#101418', '#e8e6e0', 'dark'],
    ['#ffffff', '#767676', 'light'],
  ])('on %s in %s is %s, and steps back no further than can be read', (paper, ink, scheme) => {
    const palette = customPalette({ paper, ink });
    expect(palette).toMatchObject({ paper, ink, scheme });
    // What is just readable in the two colours stays nearly so in those mixed from them.
    expect(contrastOf(palette.quiet, paper)).toBeGreaterThanOrEqual(contrastOf(ink, paper) * 0.7);
    expect(contrastOf(ink, palette.mark)).toBeGreaterThanOrEqual(contrastOf(ink, paper) * 0.7);
  });
});

describe('the veil before the first paint', () => {
  it('has the papers of light and dark before anything is known', () => {
    expect(firstPaper).toMatchObject({ light: palettes.light.paper, dark: palettes.dark.paper });
  });
});
