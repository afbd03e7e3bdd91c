import { type Chance, pick } from './chance.ts';

/** Digits in a row, as the page writes them, of any script; or one sign that is a number by itself: `½`, `②`. */
export const digits = /\p{Nd}+|[\p{Nl}\p{No}]/gu;

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

/** Numbers of errors that a page's title may be known by (`errorTitle`): each becomes another of them, and no other number one. */
const errors = ['400', '401', '403', '404', '410', '500', '502', '503', '504'];

/** Numbers in the place of a page's numbers, as long as they, none of them itself; what may be a date or a time stays one. */
export class OtherNumbers {
  readonly #chance: Chance;
  readonly #known = new Map<string, string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** The same number becomes the same one each time. */
  for(printed: string): string {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const other = this.#other(printed, true);
    this.#known.set(printed, other);
    return other;
  }

  /** What it becomes tells nothing of where else it stands, nor whether it is an error's number. */
  alone(printed: string): string {
    return this.#other(printed, false);
  }

  #other(printed: string, isToStayError: boolean): string {
    if (!/^\p{Nd}/u.test(printed)) return otherSign(printed);
    const zeros = [...printed].map(zeroBefore);
    const plain = [...printed].map((digit, at) => codeOf(digit) - (zeros[at] ?? 0)).join('');
    const other = [...this.#another(plain, isToStayError)];
    return other.map((digit, at) => String.fromCodePoint((zeros[at] ?? 0) + Number(digit))).join('');
  }

  #another(plain: string, isToStayError: boolean): string {
    const isError = isToStayError && errors.includes(plain);
    for (;;) {
      const other = isError ? pick(errors, this.#chance) : this.#make(plain);
      if (other !== plain && errors.includes(other) === isError) return other;
    }
  }

  #make(plain: string): string {
    if (plain.length > 1 && plain.startsWith('0')) return `0${this.#make(plain.slice(1))}`;
    if (plain.length === 1) return String(1 + this.#chance(9));
    if (plain.length === 2) return this.#twoDigits(Number(plain));
    // Years: no page was published before 1990 (src/extract/page/vietnam-time.ts).
    if (/^(?:199|20[0-2])\d$/.test(plain)) return `20${this.#chance(3)}${this.#chance(10)}`;
    if (/^1\d{3}$/.test(plain)) return `1${this.#chance(9)}${this.#chance(10)}${this.#chance(10)}`;
    const [, ...rest] = plain;
    return String(1 + this.#chance(9)) + rest.map(() => this.#chance(10)).join('');
  }

  #twoDigits(number: number): string {
    const [, , least, most] = ranges.find(([, last]) => number <= last) ?? [0, 0, 60, 99];
    return String(least + this.#chance(most - least + 1));
  }
}

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;

/** Each script's digits stand in a row from zero to nine, and such rows stand only behind other whole ones (Unicode 16, 4.6). */
function zeroBefore(digit: string): number {
  const code = codeOf(digit);
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return code - ((code - first) % 10);
}

/** As long in UTF-16 units. */
function otherSign(printed: string): string {
  const [one, two] = printed.length === 1 ? ['①', '②'] : ['\u{1f101}', '\u{1f102}'];
  return printed === one ? two : one;
}
