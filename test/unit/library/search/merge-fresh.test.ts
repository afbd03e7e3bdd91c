import { beforeEach, expect, test, vi } from 'vitest';
import { mergeFresh } from '../../../../src/library/search/merge-fresh.ts';
import type { Library } from '../../../../src/library/store/database.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { articleOf, emptyLibrary, numbersFound, putAt } from './small-library.ts';

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
});

const manyWords = (count: number, of: number) =>
  Array.from({ length: count }, (_, index) => `chữ${of}x${index}`).join(' ');

test('nothing is merged while few are fresh, unless it is asked for', async () => {
  for (let n = 1; n <= 63; n++) await putAt(library, n, { title: `Bài ${n}` });
  expect(await mergeFresh(library)).toBe(0);
  expect(await library.count('postings')).toBe(0);
  await putAt(library, 64, { title: 'Bài 64' });
  expect(await mergeFresh(library)).toBe(64);
  expect(await library.count('fresh')).toBe(0);
  await putAt(library, 65, { title: 'Bài 65' });
  expect(await mergeFresh(library, { least: 1 })).toBe(1);
  expect(await numbersFound(library, 'bai ')).toHaveLength(65);
  expect(await mergeFresh(library, { least: 1 })).toBe(0);
});

test('to merge again changes nothing', async () => {
  await putAt(library, 1, { title: 'Mưa', body: ['nắng'] });
  const fresh = await library.getAll('fresh');
  await mergeFresh(library, { least: 1 });
  const before = await library.getAll('postings');
  for (const words of fresh) await library.put('fresh', words);
  await mergeFresh(library, { least: 1 });
  expect(await library.getAll('postings')).toEqual(before);
});

test('words of a text that is gone are dropped, and the text that replaced it is found', async () => {
  await saveText(library, articleOf(1, { title: 'Mưa', body: ['ngâu'] }), 1);
  await saveText(library, articleOf(1, { title: 'Nắng', body: ['hạ'] }), 2);
  expect(await mergeFresh(library, { least: 1 })).toBe(2);
  expect(await library.get('postings', ['mua', 0])).toBeUndefined();
  expect(await numbersFound(library, 'nang')).toEqual([2]);
  expect(await mergeFresh(library, { least: 1 })).toBe(0);
});

test('what was merged before its text was gone is not found any more', async () => {
  await saveText(library, articleOf(1, { title: 'Mưa' }), 1);
  await mergeFresh(library, { least: 1 });
  await saveText(library, articleOf(1, { title: 'Nắng' }), 2);
  expect(await numbersFound(library, 'mua')).toEqual([]);
  expect(await numbersFound(library, 'nang')).toEqual([2]);
});

test('numbers on both sides of a block’s border are found', async () => {
  const numbers = [1, 4094, 4095, 4096, 4097, 8191, 8192];
  for (const n of numbers.slice(0, 4)) await putAt(library, n, { title: 'Mưa' });
  await mergeFresh(library, { least: 1 });
  for (const n of numbers.slice(4)) await putAt(library, n, { title: 'Mưa' });
  expect(await numbersFound(library, 'mua')).toEqual(numbers);
  await mergeFresh(library, { least: 1 });
  expect(await numbersFound(library, 'mua')).toEqual(numbers);
  expect(await numbersFound(library, 'mu')).toEqual(numbers);
  expect((await library.getAll('postings')).filter(({ word }) => word === 'mua')).toHaveLength(3);
});

test('a word of many articles is kept as bits, and finds the same', async () => {
  const rare = { title: 'Hiếm', body: ['mưa'] };
  for (let n = 1; n <= 300; n++) await putAt(library, n, n % 100 === 0 ? rare : { body: ['mưa'] });
  await mergeFresh(library, { least: 1 });
  expect((await library.get('postings', ['mua', 0]))?.body).toBeInstanceOf(Uint8Array);
  expect((await library.get('postings', ['hiem', 0]))?.title).toBeInstanceOf(Uint16Array);
  expect(await numbersFound(library, 'mua')).toHaveLength(300);
  expect(await numbersFound(library, 'hiem mua')).toEqual([100, 200, 300]);
});

/** Has the database fail at the nth posting that is written. */
function failAt(nth: number) {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'postings' && ++count === nth) {
      this.transaction.abort();
      throw new DOMException('The disk is gone.', 'UnknownError');
    }
    return put.apply(this, args);
  });
}

test.each([1, 200, 400, 600])(
  'a merge that dies at its posting %i loses nothing, and the next one ends it',
  async (nth) => {
    for (let n = 1; n <= 4; n++) await putAt(library, n, { title: `Bài ${n}`, body: [manyWords(80, n)] });
    const findsAll = async () => {
      expect(await numbersFound(library, 'bai')).toEqual([1, 2, 3, 4]);
      for (let n = 1; n <= 4; n++)
        for (const index of [0, 40, 79])
          expect(await numbersFound(library, `chu${n}x${index} `)).toEqual([n]);
    };
    const failing = failAt(nth);
    const merge = mergeFresh(library, { least: 1 });
    await expect(merge).rejects.toThrow('failed');
    failing.mockRestore();
    expect(await library.count('fresh')).toBe(4);
    await findsAll();
    await mergeFresh(library, { least: 1 });
    expect(await library.count('fresh')).toBe(0);
    await findsAll();
  },
);

test('a merge ends between two of its transactions when it is not wanted any more', async () => {
  for (let n = 1; n <= 4; n++) await putAt(library, n, { body: [manyWords(200, n)] });
  const controller = new AbortController();
  const merge = mergeFresh(library, { least: 1, signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(merge).rejects.toThrow('enough');
  expect(await library.count('fresh')).toBe(4);
});
