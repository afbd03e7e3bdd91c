import { expect, test, vi } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import type { Entry } from '../../../../src/library/entry.ts';
import { readFacets, readTags } from '../../../../src/library/list/facets.ts';
import { orderReader } from '../../../../src/library/list/order-reader.ts';
import { readFirst } from '../../../../src/library/list/read-first.ts';
import { readRows } from '../../../../src/library/list/read-rows.ts';
import { firstView, type ListView, noFilters } from '../../../../src/library/list/view.ts';
import { articleNumber, freshLibrary, keep } from '../fresh-library.ts';

const fresh = freshLibrary();
const put = (number: number, article: Partial<Article> = {}, entry: Partial<Entry> = {}) =>
  keep(fresh.library, articleNumber(number, article), entry);

/** The articles' own numbers, in the order of the list. */
async function listed(view: Partial<ListView>): Promise<(number | null)[]> {
  const { signal } = new AbortController();
  const order = await orderReader(async () => fresh.library).read({ ...firstView, ...view }, { signal });
  const rows = await readRows(fresh.library, order);
  return rows.map((row) => (row.damaged ? null : Number(row.entry.key.split('/')[1])));
}
const filtered = (filters: Partial<ListView['filters']>) => listed({ filters: { ...noFilters, ...filters } });

test('a shelf holds what stands on it, the last saved first, or last', async () => {
  await put(1);
  await put(2, {}, { shelf: 'archive' });
  await put(3);
  await put(4, {}, { shelf: 'trash' });
  await put(5);
  expect(await listed({})).toEqual([5, 3, 1]);
  expect(await listed({ direction: 'up' })).toEqual([1, 3, 5]);
  expect(await listed({ shelf: 'archive' })).toEqual([2]);
  expect(await listed({ shelf: 'trash' })).toEqual([4]);
});

test('the first rows are those of the whole list, and no more than were asked for', async () => {
  for (const number of [1, 2, 3, 4]) await put(number);
  const first = await readFirst(fresh.library, 'list', 3);
  expect(first.map((row) => !row.damaged && row.entry.key)).toEqual(
    [4, 3, 2].map((number) => `baothanhhoa.vn/${number}`),
  );
  expect(await readFirst(fresh.library, 'archive', 3)).toEqual([]);
});

test('a list is sorted by when it was published, by length, and by title as Vietnamese dictionaries do', async () => {
  await put(1, { title: 'Ân tình', published: '2020-05-07T08:10:00+07:00', words: 20 });
  await put(2, { title: 'Đất', published: '2020-05-07T02:00:00Z', words: 30 });
  await put(3, { title: 'Dòng sông', published: null, words: 10 });
  await put(4, { title: 'Anh', published: '2021-01-01T00:00:00+07:00', words: 40 }, { shelf: 'trash' });
  await put(5, { title: 'Ảnh', published: '2019-01-01T00:00:00+07:00', words: 25 });
  expect(await listed({ sort: 'published' })).toEqual([2, 1, 5, 3]);
  expect(await listed({ sort: 'words' })).toEqual([2, 5, 1, 3]);
  expect(await listed({ sort: 'title', direction: 'up' })).toEqual([5, 1, 3, 2]);
});

test('each filter shows what fits it, several what fits all', async () => {
  const byline = (name: string) => ({ text: name, authors: [{ name, role: null }] });
  await put(1, { section: 'Thể thao', byline: byline('Mai Hoa') }, { starred: true, opened: true });
  await put(2, { section: 'Thể thao' }, { tags: ['quê'], opened: true, progress: 0.4 });
  await put(3, { section: 'Văn hóa', byline: byline('Mai Hoa') }, { highlights: 2 });
  await put(4, { section: 'Văn hóa' }, { starred: true, tags: ['quê'], opened: true, progress: 1 });
  expect(await filtered({ unread: true })).toEqual([3]);
  expect(await filtered({ inProgress: true })).toEqual([2]);
  expect(await filtered({ starred: true })).toEqual([4, 1]);
  expect(await filtered({ highlighted: true })).toEqual([3]);
  expect(await filtered({ section: 'Thể thao' })).toEqual([2, 1]);
  expect(await filtered({ tag: 'quê' })).toEqual([4, 2]);
  expect(await filtered({ author: 'Mai Hoa' })).toEqual([3, 1]);
  expect(await filtered({ starred: true, section: 'Văn hóa' })).toEqual([4]);
  expect(await filtered({ section: 'Không có' })).toEqual([]);
});

test('the date is the one that people see, even where the clock was set back meanwhile', async () => {
  await put(1, {}, { saved: 1000, order: 1000 });
  await put(2, {}, { saved: 500, order: 1001 });
  await put(3, {}, { saved: 2000, order: 2000 });
  expect(await filtered({ from: 1000 })).toEqual([3, 1]);
  expect(await filtered({ until: 1000 })).toEqual([2]);
  expect(await filtered({ from: 500, until: 2000 })).toEqual([2, 1]);
});

test('a query narrows the list, which keeps the order that was chosen', async () => {
  await put(1, { title: 'Sông Mã mùa lũ', words: 50 });
  await put(2, { title: 'Chợ quê', words: 70 });
  await put(3, { title: 'Bên dòng sông Chu', words: 20 });
  await put(4, { title: 'Sông Mã' }, { shelf: 'archive' });
  expect(await listed({ query: 'song' })).toEqual([3, 1]);
  expect(await listed({ query: 'song', sort: 'words' })).toEqual([1, 3]);
  expect(await listed({ query: ' ' })).toEqual([3, 2, 1]);
});

test('what stands on a shelf is read once while letters are typed, and anew after a change', async () => {
  const [first, second] = [await put(1), await put(2)];
  const orders = orderReader(async () => fresh.library);
  const { signal } = new AbortController();
  const transaction = vi.spyOn(fresh.library, 'transaction');
  const readsOfEntries = () => transaction.mock.calls.filter(([stores]) => stores === 'entries').length;
  for (const query of ['b', 'bà', 'bài']) {
    expect(await orders.read({ ...firstView, query }, { signal })).toEqual([second, first]);
    expect(readsOfEntries()).toBe(1);
  }
  expect(await orders.read({ ...firstView, query: 'bài', direction: 'up' }, { signal })).toHaveLength(2);
  expect(readsOfEntries()).toBe(2);
  const third = await put(3);
  orders.forget();
  expect(await orders.read({ ...firstView, query: 'bài' }, { signal })).toEqual([third, second, first]);
});

test('the first that have a phrase are told in the order of the list', async () => {
  const numbers: number[] = [];
  for (let number = 1; number <= 120; number++) numbers.push(await put(number, { words: 1000 - number }));
  const orders = orderReader(async () => fresh.library);
  const told: (readonly number[])[] = [];
  const view: ListView = { ...firstView, query: '"nội dung bài"', sort: 'words', direction: 'up' };
  const { signal } = new AbortController();
  const found = await orders.read(view, { signal, onSome: (some) => told.push(some) });
  expect(found).toEqual(numbers.toReversed());
  expect(told.map(({ length }) => length)).toEqual([50, 100]);
  expect(told[0]).toEqual(found.slice(0, 50));
});

test('what is asked no more is not answered', async () => {
  await put(1);
  const asked = new AbortController();
  const { signal } = asked;
  const order = orderReader(async () => fresh.library).read({ ...firstView, query: 'bài' }, { signal });
  asked.abort();
  await expect(order).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('a damaged record is a row of its own, also where no index tells of it', async () => {
  await put(1);
  const n = await put(2);
  const lost = await fresh.library.add('entries', { title: 'Mất' } as never);
  const record = await fresh.library.get('entries', n);
  await fresh.library.put('entries', { ...record, words: -1 } as never);
  const { signal } = new AbortController();
  const order = await orderReader(async () => fresh.library).read(firstView, { signal });
  const rows = await readRows(fresh.library, order);
  expect(rows).toEqual([
    { damaged: true, n, key: 'baothanhhoa.vn/2' },
    { damaged: false, entry: expect.objectContaining({ key: 'baothanhhoa.vn/1' }) },
    { damaged: true, n: lost, key: null },
  ]);
  expect(await filtered({ starred: true })).toEqual([]);
});

test('rows that are gone are left out', async () => {
  const n = await put(1);
  expect(await readRows(fresh.library, [n + 1, n])).toHaveLength(1);
});

test('facets count what the shelf holds, in the order of the alphabet', async () => {
  await put(1, { section: 'Đời sống' }, { tags: ['b', 'a'] });
  await put(2, { section: 'Dân tộc' }, { tags: ['a'] });
  await put(3, { section: 'Dân tộc' });
  await put(4, { section: 'Thể thao' }, { shelf: 'archive', tags: ['c'] });
  expect(await readFacets(fresh.library, 'list')).toEqual({
    sections: [
      { name: 'Dân tộc', count: 2 },
      { name: 'Đời sống', count: 1 },
    ],
    tags: [
      { name: 'a', count: 2 },
      { name: 'b', count: 1 },
    ],
    authors: [],
  });
  expect(await readTags(fresh.library)).toEqual(['a', 'b', 'c']);
});

test('tags that differ in case alone are one, by the spelling that most have, and filter as one', async () => {
  await put(1, {}, { tags: ['Quê nhà'] });
  await put(2, {}, { tags: ['quê nhà'] });
  await put(3, {}, { tags: ['quê nhà'], shelf: 'archive' });
  await put(4, {}, { tags: ['quê'] });
  const { tags } = await readFacets(fresh.library, 'list');
  expect(tags).toEqual([
    { name: 'quê', count: 1 },
    { name: 'quê nhà', count: 2 },
  ]);
  expect(await readTags(fresh.library)).toEqual(['quê', 'quê nhà']);
  for (const tag of ['quê nhà', 'Quê nhà'])
    expect((await listed({ filters: { ...noFilters, tag } })).toSorted()).toEqual([1, 2]);
});
