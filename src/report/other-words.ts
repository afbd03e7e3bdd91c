import { type Chance, pick } from './chance.ts';

/** A letter with the marks that follow it. */
export const cluster = /\p{L}\p{M}*/gu;
/** A word as two glued ones are told apart: `vữngThôn` is two, `TTXVN` one. */
export const word =
  /(?:\p{Lu}\p{M}*)+(?![\p{Ll}\p{M}])|(?:\p{Lu}\p{M}*)?(?:\p{Ll}\p{M}*)+|(?:\p{L}\p{M}*)+/gu;

/** Letters that take each other's place, each one code point in NFC, all of a class with as many marks in NFD. */
const classes = {
  vowels: ['aeiouy', 'àáảãạâăèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ', 'ầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự'],
  consonants: ['bcdđghklmnpqrstvxfjwz', 'ćčńňñśšźž'],
} as const;
/** Of letters that have no case, as Chinese and Arabic have none. */
const caseless = '甲乙丙丁戊己庚辛壬癸';
/** Of letters that take two UTF-16 units, such as those of mathematics (`𝐍`): without case, small and capital. */
const long = ['𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇', '𝗯𝗰𝗱𝗳𝗴𝗵𝗸𝗺', '𝗕𝗖𝗗𝗙𝗚𝗛𝗞𝗠'] as const;
/** In the place of every letter that is not to be told: such as neither Vietnamese nor English has, with no mark, one and two. */
const blanks = ['øöȫ', 'æäǟ'] as const;
/** No language writes such a word; a token does. */
const longestWord = 60;

/**
 * Words in the place of a page's words: every letter becomes another of its kind (vowel or consonant, with as many
 * marks, capital or not), and nothing else changes. The same word becomes the same one each time, and a beginning of it
 * the beginning of that, so that what the page repeats, whole or cut off, stays a repetition.
 */
export class OtherWords {
  readonly #chance: Chance;
  /** By the beginning of a word up to a letter (lower case, NFC): what that letter becomes. */
  readonly #letters = new Map<string, string>();
  /** By the beginning of a word before a letter: what letters there have become already. */
  readonly #taken = new Map<string, Set<string>>();
  readonly #avoided: ReadonlySet<string>;

  /** @param avoided words (lower case, NFC) that no other word should become */
  constructor(chance: Chance, avoided: ReadonlySet<string>) {
    this.#chance = chance;
    this.#avoided = avoided;
  }

  /** @param printed one word, in any Unicode form: it comes back in the same */
  for(printed: string): string {
    const letters = printed.match(cluster) ?? [];
    if (letters.length > longestWord) return blankWord(printed);
    let [before, become] = ['', ''];
    return letters
      .map((printedLetter) => {
        const letter = printedLetter.normalize('NFC').toLowerCase();
        const other = this.#letterFor(before, letter, become);
        before += letter;
        become += other;
        return inFormOf(printedLetter, other);
      })
      .join('');
  }

  #letterFor(before: string, letter: string, become: string): string {
    const known = this.#letters.get(before + letter);
    if (known !== undefined) return known;
    const taken = this.#taken.get(before) ?? new Set();
    const others = [...classOf(letter)].filter((other) => other !== letter);
    const free = others.filter((other) => !taken.has(other));
    const harmless = free.filter((other) => !this.#avoided.has(become + other));
    // More letters than a class has stand at one place where they are of other scripts: there two become the same.
    const from = [harmless, free, others].find((some) => some.length > 0) ?? others;
    const other = pick(from, this.#chance);
    this.#letters.set(before + letter, other);
    this.#taken.set(before, taken.add(other));
    return other;
  }
}

/**
 * The same length and capitals without any word: for what is not to be told even by its repetition. Letter for letter
 * the same one, so that not even vowels are told from others.
 */
export const blankWord = (printed: string): string => printed.replace(cluster, blankLetter);

function blankLetter(printed: string): string {
  const letter = printed.normalize('NFC').toLowerCase();
  const kind = classOf(letter);
  if (kind === caseless || long.some((letters) => letters === kind))
    return [...kind].find((other) => other !== letter) ?? '';
  const isComposed = printed.length === printed.normalize('NFC').length;
  const marks = isComposed ? 0 : printed.normalize('NFD').length - 1;
  const [first, second] = blanks.map((letters) => letters[Math.min(marks, 2)] ?? '');
  return inFormOf(printed, (letter === first ? second : first) ?? '');
}

function classOf(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  if (base.length > 1) return long[/\p{Ll}/u.test(base) ? 1 : /\p{Lu}/u.test(base) ? 2 : 0];
  if (!/\p{Ll}/u.test(base)) return caseless;
  const { vowels, consonants } = classes;
  const kind = vowels[0].includes(base) ? vowels : consonants;
  return kind[marks.length] ?? kind[0];
}

/** In the case and the Unicode form of what it stands for. */
function inFormOf(printed: string, letter: string): string {
  if (letter.length > 1) return letter;
  const cased = /^\p{Lu}/u.test(printed) ? letter.toUpperCase() : letter;
  const isComposed = printed.length === printed.normalize('NFC').length;
  return isComposed ? cased : cased.normalize('NFD');
}
