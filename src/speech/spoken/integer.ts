const digits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

const scales: readonly [number, string][] = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
  [1e3, 'nghìn'],
];

/** Digits one after the other: telephone numbers, codes. */
export function spellDigits(text: string): string {
  return [...text].map((digit) => digits[Number(digit)] ?? digit).join(' ');
}

/**
 * Reads a whole number: `1200` “một nghìn hai trăm”, `21` “hai mươi mốt”, `105` “một trăm linh năm”.
 *
 * @param text ASCII digits. `05` is five, as the newspaper writes counts; a longer row that begins with zero is a code, and so
 * is one of more than fifteen digits: those are spelt.
 */
export function readInteger(text: string): string {
  if (text.length > 15 || /^0\d\d/.test(text)) return spellDigits(text);
  return read(Number(text), false) || 'không';
}

/** @param follows whether something greater was said before, so that the hundreds may not be left out. */
function read(value: number, follows: boolean): string {
  for (const [scale, name] of scales) {
    if (value < scale) continue;
    return `${read(Math.floor(value / scale), follows)} ${name} ${read(value % scale, true)}`.trim();
  }
  return value === 0 ? '' : readHundreds(value, follows);
}

/** After tens, one, four and five change their sound: “hai mươi mốt”, “hai mươi tư”, “mười lăm”. */
function readHundreds(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const words: (string | undefined)[] = [];
  if (hundreds > 0 || follows) words.push(digits[hundreds], 'trăm');
  if (tens > 1) words.push(digits[tens], 'mươi');
  else if (tens === 1) words.push('mười');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 4 && tens > 1) words.push('tư');
  else if (ones > 0) words.push(digits[ones]);
  return words.join(' ');
}
