const other = 1;
const letter = 2;
const mark = 3;
type Kind = typeof other | typeof letter | typeof mark;

/** The kind of each UTF-16 unit, once it has been met; 0 before. Asking the engine's tables each time takes far longer. */
const kinds = new Uint8Array(0x1_00_00);

/**
 * Calls back with the place of each word of a text, in UTF-16 units. A word is letters and digits with their diacritics;
 * everything else parts words: `21/10` is two.
 */
export function eachWordPlace(text: string, callback: (start: number, end: number) => void): void {
  let start = -1;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const kind = kindOf(code);
    if (start < 0 && kind === letter) start = index;
    else if (start >= 0 && kind === other) {
      callback(start, index);
      start = -1;
    }
    index += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) callback(start, text.length);
}

function kindOf(code: number): number {
  if (code > 0xffff) return kindAnew(code);
  const known = kinds[code];
  if (known) return known;
  const kind = kindAnew(code);
  kinds[code] = kind;
  return kind;
}

function kindAnew(code: number): Kind {
  const sign = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(sign)) return letter;
  return /\p{M}/u.test(sign) ? mark : other;
}
