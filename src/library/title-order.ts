/** The letters of the Vietnamese alphabet in its order; what is in none of these places follows, by its code. */
const alphabet = '0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** No tone, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries (TCVN 6909; CLDR's collation `vi`). */
const tones = '\u0300\u0309\u0303\u0301\u0323';

/** Below every letter, so that a word comes before what it begins. */
const space = '\u0001';

/**
 * A text that sorts by its code units as Vietnamese dictionaries sort titles: by letters, then by tones. The browser's
 * own collation compares two texts, but gives none that a database could keep in order.
 *
 * @param title in any Unicode form and case
 */
export function titleOrder(title: string): string {
  let byLetter = '';
  let byTone = '';
  for (const sign of title.toLowerCase().normalize('NFC')) {
    const [letter, tone] = partsOf(sign);
    const place = alphabet.indexOf(letter);
    if (place >= 0) {
      byLetter += String.fromCharCode(place + 0x20);
      byTone += tone;
    } else if (/[\p{L}\p{N}]/u.test(letter)) {
      byLetter += `\u007e${letter}`;
      byTone += '0';
    } else if (byLetter !== '' && !byLetter.endsWith(space)) {
      byLetter += space;
    }
  }
  const letters = byLetter.endsWith(space) ? byLetter.slice(0, -1) : byLetter;
  return `${letters}\u0000${byTone}`;
}

function partsOf(sign: string): [letter: string, tone: string] {
  const parts = sign.normalize('NFD');
  const tone = [...parts].findIndex((part) => tones.includes(part));
  if (tone < 0) return [sign, '0'];
  const found = [...parts];
  const [mark = ''] = found.splice(tone, 1);
  return [found.join('').normalize('NFC'), String(tones.indexOf(mark) + 1)];
}
