import { expect, it } from 'vitest';
import { titleOrder } from '../../../src/library/title-order.ts';

const sorted = (titles: string[]) =>
  titles.toSorted((one, other) => (titleOrder(one) < titleOrder(other) ? -1 : 1));

it('sorts titles by the Vietnamese alphabet: letters first, then tones', () => {
  const inOrder = [
    '2 mùa lúa',
    '10 năm',
    'An',
    'Ăn',
    'Ấn',
    'Ba',
    'Bà',
    'Bả',
    'Bã',
    'Bá',
    'Bạ',
    'Ban',
    'Dân',
    'Đàn',
    'Em',
    'Ê',
    'O',
    'Ô',
    'Ơ',
    'U',
    'Ư',
    'Y',
  ];
  // As dictionaries do, and unlike numbers: sign by sign.
  const expected = ['10 năm', '2 mùa lúa', ...inOrder.slice(2)];
  expect(sorted(inOrder.toReversed())).toEqual(expected);
});

it('puts a word before what it begins, whatever its tone', () => {
  expect(sorted(['Làng nghề', 'Lang', 'Lãng', 'Làng'])).toEqual(['Lang', 'Làng', 'Lãng', 'Làng nghề']);
});

it('takes no notice of case, marks around the words, or Unicode form', () => {
  expect(titleOrder('“LÀNG nghề”')).toBe(titleOrder('làng  nghề'.normalize('NFD')));
});
