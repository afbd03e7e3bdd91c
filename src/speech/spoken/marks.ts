import { type Rule, rule } from './rule.ts';

/** Marks that are words: `A & B`, `-5°C`; and the bar between a table's cells, which is a pause. */
export const marks: readonly Rule[] = [
  rule(' ?& ?', () => 'và'),
  rule(
    ' ?[-–−](?=\\d[\\d,.]*(?:(?: ?[-–] ?-?| (?:đến|tới) -?)\\d[\\d,.]*)? ?(?:[°º˚]|oC|độ(?!\\p{L})))',
    (_, before) => (/\d$/.test(before) ? null : 'âm'),
  ),
  rule(' ?\\|', () => ','),
];
