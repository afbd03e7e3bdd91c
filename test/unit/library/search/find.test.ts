import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { find } from '../../../../src/library/search/find.ts';
import { mergeFresh } from '../../../../src/library/search/merge-fresh.ts';
import type { Library } from '../../../../src/library/store/database.ts';
import { emptyLibrary, numbersFound, putAt } from './small-library.ts';

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
});
const found = (query: string) => numbersFound(library, query);

/** The same of words that are fresh and of words in the postings. */
describe.each(['fresh', 'merged'])('of %s articles', (state) => {
  async function put(...titles: string[]) {
    for (const [index, title] of titles.entries()) await putAt(library, index + 1, { title });
    if (state === 'merged') await mergeFresh(library, { least: 1 });
    expect(await library.count('fresh')).toBe(state === 'fresh' ? titles.length : 0);
  }

  test('words are found without diacritics, in any order and Unicode form', async () => {
    await put('Lễ hội ở Thanh Hóa', 'Đường về xứ Nghệ');
    for (const query of ['thanh hoa', 'hoa thanh ', 'THANH HÓA', 'thanh hoá', 'hóa'.normalize('NFD')])
      expect(await found(query)).toEqual([1]);
    for (const query of ['duong ', 'đường', 'nghe duong', 'ðường']) expect(await found(query)).toEqual([2]);
    expect(await found('thanh nghe')).toEqual([]);
  });

  test('with diacritics typed, others are found only where there are none with these', async () => {
    await put('Hòa bình', 'Hoá trị', 'Hoà nhạc', 'Hoa');
    expect(await found('hoà ')).toEqual([1, 3]);
    expect(await found('hoa ')).toEqual([1, 2, 3, 4]);
    expect(await found('hoạ ')).toEqual([1, 2, 3, 4]);
  });

  test('beside a word with diacritics, just one without comes first, and others after it', async () => {
    await put('Thành Hóa', 'Thanh Hóa', 'Thanh Hoa');
    expect(await found('thanh hóa ')).toEqual([2, 1]);
    expect(await found('"thanh hóa"')).toEqual([2]);
    expect(await found('thanh hoa ')).toEqual([1, 2, 3]);
    expect(await found('thành hoa ')).toEqual([1]);
  });

  test('where nothing has the words as they were typed, those typed in haste are found', async () => {
    await put('Ước mơ của làng biển', 'Uoc');
    expect(await found('uoc mơ ')).toEqual([1]);
    expect(await found('lang biển ')).toEqual([1]);
  });

  test('the last word may go on while it is typed, with the tone that it has', async () => {
    await put('Hoàng hôn', 'Hoạt động', 'Hoan hô', 'Nghiêng nghiêng');
    expect(await found('h')).toEqual([1, 2, 3]);
    expect(await found('ho')).toEqual([1, 2, 3]);
    expect(await found('hoa')).toEqual([1, 2, 3]);
    expect(await found('hoà')).toEqual([1]);
    expect(await found('đ')).toEqual([2]);
    expect(await found('độn')).toEqual([2]);
    expect(await found('nghi')).toEqual([4]);
    expect(await found('ghi')).toEqual([]);
  });

  test('other words may go on only where nothing else is found', async () => {
    await put('Tha thứ', 'Thanh tịnh thứ ba', 'Vô biên');
    expect(await found('tha thu')).toEqual([1]);
    expect(await found('thứ tha ')).toEqual([1]);
    expect(await found('than thứ')).toEqual([2]);
    expect(await found('bie ')).toEqual([3]);
  });

  test('quoted words stand one after the other', async () => {
    await put('Một nắng hai sương', 'Hai nắng một sương', 'Nắng một, hai…');
    expect(await found('nắng hai')).toEqual([1, 2, 3]);
    expect(await found('"nắng hai"')).toEqual([1]);
    expect(await found('“nang hai” sương')).toEqual([1]);
    expect(await found('"nắng hai su')).toEqual([1]);
    expect(await found('"một hai"')).toEqual([3]);
    expect(await found('"sương một"')).toEqual([]);
    expect(await found('"mộ"')).toEqual([]);
  });

  test('what is written without a space stands together if it does anywhere', async () => {
    await put('Ngày 21/10', 'Ngày 10, lúc 21 giờ', 'Số 7/QĐ-UBND', 'Lúc 5 và 9');
    expect(await found('21/10')).toEqual([1]);
    expect(await found('21-1')).toEqual([1]);
    expect(await found('21 10')).toEqual([1, 2]);
    expect(await found('7/qd-ubnd')).toEqual([3]);
    expect(await found('9/5')).toEqual([4]);
  });
});

test('what has all words in its title comes first, then title and lead, then all others', async () => {
  await putAt(library, 1, { title: 'Bão', body: ['Lũ về'] });
  await putAt(library, 2, { title: 'Bão', lead: ['Lũ về'] });
  await putAt(library, 3, { title: 'Lũ sau bão' });
  await mergeFresh(library, { least: 1 });
  await putAt(library, 4, { title: 'Bão', lead: ['Lũ'] });
  await putAt(library, 5, { title: 'Bão và lũ' });
  const order = [1, 5, 2, 3, 4];
  expect((await find(library, 'lũ bão', { order })).numbers).toEqual([5, 3, 2, 4, 1]);
  expect((await find(library, 'lũ bão', { order: [4, 1] })).numbers).toEqual([4, 1]);
});

test('an empty query finds all, in order; one without words as well', async () => {
  const order = [3, 1, 2];
  for (const query of ['', '  ', '"', '…'])
    expect((await find(library, query, { order })).numbers).toEqual(order);
});

test('a phrase is looked for in so many texts, and it is said that there may be more', async () => {
  for (let n = 1; n <= 5; n++) await putAt(library, n, { body: [n === 2 ? 'sau mưa trời' : 'trời sau mưa'] });
  const order = [1, 2, 3, 4, 5];
  expect(await find(library, '"trời sau"', { order, mostTexts: 3 })).toEqual({
    numbers: [1, 3],
    isCut: true,
  });
  expect(await find(library, '"trời sau"', { order, mostTexts: 5 })).toEqual({
    numbers: [1, 3, 4, 5],
    isCut: false,
  });
});

test('of a phrase the first are told while the others are looked for', async () => {
  for (let n = 1; n <= 120; n++) await putAt(library, n, { body: [n % 2 ? 'trời sau mưa' : 'sau mưa trời'] });
  await mergeFresh(library, { least: 1 });
  const told: number[][] = [];
  const order = await library.getAllKeys('entries');
  const onSome = (numbers: readonly number[]) => told.push([...numbers]);
  const { numbers } = await find(library, '"trời sau"', { order, onSome });
  expect(told.map(({ length }) => length)).toEqual([25, 50]);
  expect(numbers.slice(0, 50)).toEqual(told[1]);
  expect(numbers).toHaveLength(60);
  await find(library, 'trời sau', { order, onSome });
  expect(told).toHaveLength(2);
});

test('a phrase does not go from one paragraph into the next', async () => {
  await putAt(library, 1, { title: 'Mưa', lead: ['Trời'], body: ['sau', 'cơn'] });
  for (const query of ['"mưa trời"', '"trời sau"', '"sau cơn"']) expect(await found(query)).toEqual([]);
});

test('a damaged text is not found by a phrase, and keeps no other from being found', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const article = await putAt(library, 1, { body: ['trời mưa'] });
  await putAt(library, 2, { body: ['trời mưa'] });
  await library.put('texts', { key: article.key, article: { ...article, blocks: [null] as never } });
  expect(await found('"trời mưa"')).toEqual([2]);
});

test('a search that is not wanted any more ends with the reason', async () => {
  await putAt(library, 1, { title: 'Mưa' });
  const controller = new AbortController();
  const search = find(library, 'mưa', { order: [1], signal: controller.signal });
  controller.abort(new Error('next letter'));
  await expect(search).rejects.toThrow('next letter');
});

test('what is pasted whole is found by its first words', async () => {
  const words = Array.from({ length: 400 }, (_, index) => `chữ${index}`);
  await putAt(library, 1, { body: [words.join(' ')] });
  await putAt(library, 2, { body: [words.slice(1).join(' ')] });
  expect(await found(words.join(' '))).toEqual([1]);
  // A quoted one as well, though the first of it alone is looked for.
  expect(await found(`"${words.join(' ')}"`)).toEqual([1]);
  expect(await found(`"${words.slice(1).join(' ')}"`)).toEqual([1, 2]);
  expect(await found(`"${words.slice(0, 31).join(' ')} ${words[40]}"`)).toEqual([]);
});
