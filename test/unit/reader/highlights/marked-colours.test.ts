import { describe, expect, it } from 'vitest';
import { highlightColours } from '../../../../src/library/entry.ts';
import { markedColours, ownColours, ownShare } from '../../../../src/reader/highlights/marked-colours.ts';
import { type BuiltInTheme, contrastOf, palettes } from '../../../../src/settings/themes.ts';

const builtIn = Object.keys(palettes) as BuiltInTheme[];
const each = builtIn.flatMap((theme) => highlightColours.map((colour) => [theme, colour] as const));

/** As `color-mix(in srgb, …)` mixes (CSS Color 5): channel by channel. */
function mixed(colour: string, paper: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const sum = (at: number) => Math.round(channel(colour, at) * share + channel(paper, at) * (1 - share));
  return `#${[1, 3, 5].map((at) => sum(at).toString(16).padStart(2, '0')).join('')}`;
}

describe('marked text', () => {
  it.each(each)('in %s, on %s, is read as easily as AAA asks for', (theme, colour) => {
    expect(contrastOf(palettes[theme].ink, markedColours[theme][colour])).toBeGreaterThanOrEqual(7);
  });

  it.each(builtIn)('in %s is on four colours and none of them the paper', (theme) => {
    const colours = [palettes[theme].paper, ...Object.values(markedColours[theme])];
    expect(new Set(colours).size).toBe(5);
  });

  it.each([
    ['#f3efe4', '#1f1d18'],
    ['#101418', '#e8e6e0'],
    ['#ffffff', '#767676'],
    ['#000000', '#ffffff'],
  ])('on one’s own paper %s in %s stays nearly as readable as the two are', (paper, ink) => {
    for (const colour of highlightColours)
      expect(contrastOf(ink, mixed(ownColours[colour], paper, ownShare))).toBeGreaterThanOrEqual(
        contrastOf(ink, paper) * 0.6,
      );
  });
});
