import { expect, test } from 'vitest';
import { fullerOf, isSameLead, isSameTitle, withoutBrand } from '../../../src/extract/repeats.ts';

const lead = 'Làng chiếu từng có hơn 700 khung dệt, nay chỉ còn chưa đến một phần mười.';

test.each([
  ['with the brand', `(Baothanhhoa.vn) - ${lead}`],
  ['with the supplement’s brand', `(vhds.baothanhhoa.vn) – ${lead}`],
  ['in NFD', lead.normalize('NFD')],
  ['with no-break and double spaces', lead.replace(/ /g, '\u00a0').replace('\u00a0khung', '  khung')],
  ['cut off at a word', `${lead.slice(0, 41).trimEnd()}...`],
  ['cut off within a word', `${lead.slice(0, 44)}…`],
])('the same lead, %s', (_, other) => {
  expect(isSameLead(lead, other)).toBe(true);
  expect(isSameLead(other, lead)).toBe(true);
  expect(withoutBrand(fullerOf(other, lead)).normalize('NFC').replace(/\s+/g, ' ')).toBe(lead);
});

test.each([
  ['', lead],
  ['Làng chiếu', lead],
  [lead.replace('700', '800'), lead],
])('%j is another text', (one, other) => {
  expect(isSameLead(one, other)).toBe(false);
});

test('a title is the same in other quotes, capitals and Unicode form', () => {
  expect(isSameTitle('“Giữ lửa” nghề', '"GIỮ LỬA" NGHỀ'.normalize('NFD'))).toBe(true);
  expect(isSameTitle('', '')).toBe(false);
});
