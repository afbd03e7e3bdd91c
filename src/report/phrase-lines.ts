import { brand } from '../site/phrases.ts';

/** No rule looks for phrases in longer lines, but for what stands at their beginning or end. */
export const longestLine = 300;

/** A part of a text whose words, and perhaps numbers, the rules go by. UTF-16 units. */
export interface KeptPart {
  start: number;
  end: number;
  /** Its numbers too: of a weekday, `Thứ 2`. */
  numbers: boolean;
}

export interface Line {
  /** UTF-16 units. */
  start: number;
  text: string;
}

/** What parts a line into a role and a name, a title and the newspaper's name, a label and what it says. */
const separators = [/\s[-–—|]\s|[;|]/gu, /[-–—;|:()]/gu];

/** A text, and the lines that rules may find in it: without the brand, what stands between dashes or in brackets. */
export function linesIn(text: string): Line[] {
  const lines = wholeLinesIn(text);
  if (text.length > longestLine) return lines;
  return [...lines, ...separators.flatMap((separator) => partedBy(separator, text))];
}

/** A text, and the same without the brand before it. */
export function wholeLinesIn(text: string): Line[] {
  const branded = brand.exec(text)?.[0].length ?? 0;
  const whole = { start: 0, text };
  return branded > 0 ? [whole, { start: branded, text: text.slice(branded) }] : [whole];
}

function partedBy(separator: RegExp, text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: found } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const part = text.slice(start, index);
    const inside = part.trimStart();
    lines.push({ start: start + part.length - inside.length, text: inside.trimEnd() });
    start = index + found.length;
  }
  return lines.length > 1 ? lines : [];
}
