import { address } from './addresses.ts';
import { dollars, over, side, times } from './amounts.ts';
import { dates } from './dates.ts';
import { document, documentKind } from './documents.ts';
import { lookalikes } from './lookalikes.ts';
import { marks } from './marks.ts';
import { abbreviation, birth, era, milestone, place, road, title } from './names.ts';
import { fraction, house, number, spaced } from './numbers.ts';
import { range, rangeOfDays, rangeOfRoad } from './ranges.ts';
import { roman, romanRange } from './roman.ts';
import type { Rule } from './rule.ts';
import { shortNumber, telephone } from './telephones.ts';
import { addedTime, earlyMinutes, time } from './times.ts';
import { per, perAmount, unit } from './units.ts';

/** What is long and sure first. */
const rules: readonly Rule[] = [
  address,
  telephone,
  shortNumber,
  document,
  documentKind,
  house,
  ...dates,
  fraction,
  time,
  earlyMinutes,
  addedTime,
  dollars,
  side,
  over,
  spaced,
  number,
  times,
  road,
  milestone,
  birth,
  era,
  place,
  roman,
  unit,
  ...lookalikes,
  ...abbreviation,
  title,
  ...marks,
  range,
  rangeOfDays,
  rangeOfRoad,
  romanRange,
  perAmount,
  per,
];

/** Where a rule may begin: a word or number, or a mark with the space before it. */
const token = /[\p{L}\p{M}\p{N}]+| ?[-–−%‰°˚$&|/]/gu;

/** All of `1.2.3.4`, so that no rule takes a piece of what none knows for a number. */
const runOfNumber = /[\p{L}\p{M}\p{N}]*(?:[.,/:-][\p{L}\p{M}\p{N}]+)*/uy;

/** How far back a rule may look for the word that tells what a number is, in UTF-16 units. */
const context = 40;

/** A stretch of the text, and what is said for it. */
export interface Saying {
  readonly start: number;
  readonly end: number;
  readonly say: string;
}

/** Walks through a text and yields, in order, what is said otherwise than written. Takes time in proportion to the length. */
export function* sayings(text: string, from: number): Generator<Saying> {
  let at = from;
  for (let found = next(token, text, at); found; found = next(token, text, at)) {
    const { 0: written, index: start } = found;
    const saying = ask(text, start);
    const run = /\d/.test(written) && !saying ? next(runOfNumber, text, start)?.[0] : written;
    at = saying?.end ?? start + (run ?? written).length;
    if (saying) yield saying;
  }
}

function next(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function ask(text: string, start: number): Saying | null {
  const before = text.slice(Math.max(0, start - context), start).toLowerCase();
  for (const { pattern, say } of rules) {
    const found = next(pattern, text, start);
    const said = found && say(found, before);
    if (found && typeof said === 'string') return { start, end: start + found[0].length, say: said };
  }
  return null;
}
