import type { List, ListMarker } from './article.ts';

/** What stands before each item of an ordered list, in order: `1`, `2`, or as its marker counts: `c`, `IV`. */
export function listNumbers({ marker, items }: List): string[] {
  let number = 0;
  return items.map(({ value }) => {
    number = value ?? number + 1;
    return written(number, marker);
  });
}

function written(number: number, marker: ListMarker | undefined): string {
  // Browsers, too, count with numbers where letters would begin anew or the Romans had no sign (CSS Counter Styles 3).
  if (marker === undefined || number < 1) return String(number);
  const isRoman = marker === 'i' || marker === 'I';
  if (number > (isRoman ? 3999 : 26)) return String(number);
  const lower = isRoman ? roman(number) : String.fromCharCode(96 + number);
  return marker === 'A' || marker === 'I' ? lower.toUpperCase() : lower;
}

const signs: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  return signs.reduce((text, [worth, sign]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return text + sign.repeat(times);
  }, '');
}
