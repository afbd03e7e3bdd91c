/**
 * One way of saying what is written otherwise. Rules are asked one after the other at the first unit of a word, a number or a
 * mark; the first that has something to say is followed, and what none knows is left to the voice as it is written.
 */
export interface Rule {
  /** Sticky (`uy`). */
  readonly pattern: RegExp;
  readonly say: Say;
}

/**
 * @param found what the pattern matched.
 * @param before some of what stands before it, in lower case, for expressions that end in `$`.
 * @returns what is said; null or undefined to leave the place to the next rule.
 */
export type Say = (found: RegExpExecArray, before: string) => string | null | undefined;

export function rule(source: string, say: Say): Rule {
  return { pattern: new RegExp(source, 'uy'), say };
}

/** Where a number may end: not in the middle of a longer one, of a code or an address. */
export const numberEnd = '(?![\\p{L}\\d/]|[.,]\\d)';

/** Where a word may end. */
export const wordEnd = '(?![\\p{L}\\d])';

/** @param lines `written=said` or `written,also written=said`, one a line; `said` alone is written with its initials. */
export function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [said = '', forms = initials(said)] = line.split('=').reverse();
        return forms.split(',').map((form): [string, string] => [form, said]);
      }),
  );
}

/** `hội đồng nhân dân` → `HĐND`: the first letter of each syllable but “và”, without its accent (`tòa án` → `TA`). */
function initials(words: string): string {
  const syllables = words.replace(/ và(?= )|,/g, '').split(' ');
  return syllables.map((syllable) => syllable.normalize('NFD').charAt(0).toUpperCase()).join('');
}
