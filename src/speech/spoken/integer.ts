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
  const [scale = 1, name] = scales.find(([least]) => value >= least) ?? [];
  if (name) return `${read(Math.floor(value / scale), follows)} ${name} ${read(value % scale, true)}`.trim();
  return value === 0 ? '' : readHundreds(value, follows);
}

/** After tens, one, four and five change their sound: “hai mươi mốt”, “hai mươi tư”, “mười lăm”. */
function readHundreds(value: number, follows: boolean): string {
  const [hundreds = 0, tens = 0, ones = 0] = [...String(value).padStart(3, '0')].map(Number);
  const isLong = hundreds > 0 || follows;
  const changed = tens > 1 ? { 1: 'mốt', 4: 'tư', 5: 'lăm' }[ones] : tens === 1 && ones === 5 ? 'lăm' : null;
  return [
    isLong ? `${digits[hundreds]} trăm` : '',
    tens > 1 ? `${digits[tens]} mươi` : tens === 1 ? 'mười' : isLong && ones > 0 ? 'linh' : '',
    ones > 0 ? (changed ?? digits[ones]) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
