import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, 1.4.6 (text, AAA) and 1.4.11 (what is not text). */
const text = 7;
const notText = 3;
const names = ['paper', 'ink', 'quiet', 'rule', 'accent', 'mark', 'focus'] as const;
type Theme = Record<(typeof names)[number], string>;

const css = readFileSync(new URL('../../../src/reader/styles/tokens.css', import.meta.url), 'utf8');

/** Every rule that sets a paper is a theme, the ones still to come included. */
const themes = [...css.matchAll(/\{([^{}]*--paper:[^{}]*)\}/g)].map(
  ([, rule = '']) =>
    Object.fromEntries(
      [...rule.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    ) as Theme,
);

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast', () => {
  it('is reckoned as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('finds a light and a dark theme', () => {
    expect(themes.length).toBeGreaterThanOrEqual(2);
    const [light, dark] = themes;
    expect(luminance(light?.paper ?? '')).toBeGreaterThan(0.5);
    expect(luminance(dark?.paper ?? '')).toBeLessThan(0.5);
  });

  describe.each(themes)('of the theme on $paper', (theme) => {
    it('has all its colours', () => {
      expect(Object.keys(theme)).toEqual([...names]);
    });

    it.each([
      ['ink', 'paper', text],
      ['quiet', 'paper', text],
      ['accent', 'paper', text],
      ['ink', 'mark', text],
      ['accent', 'mark', text],
      ['focus', 'paper', notText],
    ] as const)('%s on %s reaches %d', (front, back, least) => {
      expect(contrast(theme[front], theme[back])).toBeGreaterThanOrEqual(least);
    });
  });
});
