import { type Chance, chanceFrom } from '../generate/chance.ts';

const onsets = [
  ...['b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 'r', 's', 't'],
  ...['th', 'tr', 'v', 'x', ''],
];
/** With a place for the tone. Those that end in a stop take two tones only. */
const rimes = [
  ...[
    'a_',
    'a_c',
    'a_i',
    'a_m',
    'a_n',
    'a_ng',
    'a_nh',
    'a_o',
    'a_p',
    'a_t',
    'a_y',
    'ă_c',
    'ă_m',
    'ă_n',
    'ă_ng',
  ],
  ...['ă_t', 'â_m', 'â_n', 'â_p', 'â_t', 'â_u', 'â_y', 'e_', 'e_m', 'e_n', 'e_o', 'e_t', 'ê_', 'ê_n', 'ê_nh'],
  ...['ê_t', 'iê_m', 'iê_n', 'iê_p', 'iê_t', 'iê_u', 'i_', 'i_ch', 'i_n', 'i_nh', 'o_', 'o_c', 'o_i', 'o_n'],
  ...[
    'o_ng',
    'ô_',
    'ô_i',
    'ô_n',
    'ô_ng',
    'ơ_',
    'ơ_i',
    'ơ_n',
    'u_',
    'u_c',
    'u_i',
    'u_n',
    'u_ng',
    'uô_c',
    'uô_i',
  ],
  ...['uô_n', 'uô_ng', 'ư_', 'ư_c', 'ư_ng', 'ươ_c', 'ươ_i', 'ươ_n', 'ươ_ng'],
];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const stopTones = ['\u0301', '\u0323'];

/** Syllables as Vietnamese forms them, some 8,000, in a row that is always the same. */
export const syllables: readonly string[] = shuffled(
  onsets.flatMap((onset) =>
    rimes.flatMap((rime) =>
      (/(?:c|ch|p|t)$/.test(rime) ? stopTones : tones).map((tone) =>
        (onset + rime.replace('_', tone)).normalize('NFC'),
      ),
    ),
  ),
);

/**
 * A syllable, the first of the row far more often than the later, as in any language (Zipf's law). An
 * article of the bench has some 550 different words among 1,200.
 */
export function someSyllable({ below }: Chance): string {
  const chance = (below(1_000_000) / 1_000_000) ** 1.4;
  return syllables[Math.floor(Math.exp(chance * Math.log(syllables.length + 1))) - 1] ?? '';
}

function shuffled(list: string[]): string[] {
  const { below } = chanceFrom(8_000);
  const row = [...list];
  for (let last = row.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [row[last], row[other]] = [row[other] ?? '', row[last] ?? ''];
  }
  return row;
}
