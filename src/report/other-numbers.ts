import type { Chance } from './chance.ts';

/** Digits in a row, as the page writes them. */
export const digits = /\p{Nd}+/gu;

/**
 * Of two digits, those that may mean the same in a date or a time: a month, an hour, a day, a minute. Days end with the
 * 28th, so that every month has them.
 */
const ranges: readonly [first: number, last: number, least: number, most: number][] = [
  [10, 12, 10, 12],
  [13, 23, 13, 23],
  [24, 31, 24, 28],
  [32, 59, 32, 59],
  [60, 99, 60, 99],
];

/** Numbers in the place of a page's numbers, as long as they; what may be a date or a time stays one. */
export class OtherNumbers {
  readonly #chance: Chance;
  readonly #known = new Map<string, string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  for(printed: string): string {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    // Other scripts' digits stand in no rule, and are too rare to tell anything.
    const other = /^[0-9]+$/.test(printed) ? this.#make(printed) : printed;
    this.#known.set(printed, other);
    return other;
  }

  #make(printed: string): string {
    if (/^0+$/.test(printed)) return printed;
    if (printed.startsWith('0')) return `0${this.#make(printed.slice(1))}`;
    if (printed.length === 1) return String(1 + this.#chance(9));
    if (printed.length === 2) return this.#twoDigits(Number(printed));
    // Years: no page was published before 1990 (src/extract/page/vietnam-time.ts).
    if (/^(?:199|20[0-2])\d$/.test(printed)) return `20${this.#chance(3)}${this.#chance(10)}`;
    if (/^1\d{3}$/.test(printed)) return `1${this.#chance(9)}${this.#chance(10)}${this.#chance(10)}`;
    const [, ...rest] = printed;
    return String(1 + this.#chance(9)) + rest.map(() => this.#chance(10)).join('');
  }

  #twoDigits(number: number): string {
    const [, , least, most] = ranges.find(([, last]) => number <= last) ?? [0, 0, 60, 99];
    return String(least + this.#chance(most - least + 1));
  }
}
