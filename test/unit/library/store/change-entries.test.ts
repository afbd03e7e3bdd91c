import { expect, test } from 'vitest';
import { changeEach, changeEntries } from '../../../../src/library/store/change-entries.ts';
import { label } from '../../../../src/library/store/derived.ts';
import { articleNumber, freshLibrary, keep } from '../fresh-library.ts';

const fresh = freshLibrary();
const keys = [1, 2, 3].map((number) => articleNumber(number).key);
const entryOf = async (key: string) => fresh.library.getFromIndex('entries', 'key', key);
const keepAll = async () => {
  for (const number of [1, 2, 3]) await keep(fresh.library, articleNumber(number));
};

test('what is removed knows since when, and keeps that when it is removed again', async () => {
  await keepAll();
  await changeEntries(fresh.library, keys.slice(0, 2), { shelf: 'trash' }, 1000);
  expect(await entryOf('baothanhhoa.vn/1')).toMatchObject({ shelf: 'trash', removed: 1000 });
  await changeEntries(fresh.library, keys, { shelf: 'trash' }, 2000);
  expect(await entryOf('baothanhhoa.vn/1')).toMatchObject({ removed: 1000 });
  expect(await entryOf('baothanhhoa.vn/3')).toMatchObject({ removed: 2000 });
  await changeEntries(fresh.library, keys, { shelf: 'archive' }, 3000);
  expect(await entryOf('baothanhhoa.vn/1')).toMatchObject({ shelf: 'archive', removed: null });
});

test('it tells how the entries were, and what is not there is passed over', async () => {
  await keepAll();
  const change = { starred: true, addTags: [' quê nhà '] };
  const former = await changeEntries(fresh.library, ['baothanhhoa.vn/9', ...keys], change, 0);
  expect(former.map(({ key, starred }) => [key, starred])).toEqual(keys.map((key) => [key, false]));
  expect(await entryOf('baothanhhoa.vn/2')).toMatchObject({ starred: true, tags: ['quê nhà'] });
});

test('the filters find a changed entry by what it is now', async () => {
  await keepAll();
  const found = (name: string) => fresh.library.getAllKeysFromIndex('entries', 'labels', name);
  expect(await found(label.unread)).toHaveLength(3);
  await changeEntries(fresh.library, keys.slice(1), { opened: true, progress: 0.5, addTags: ['a'] }, 0);
  expect(await found(label.unread)).toHaveLength(1);
  expect(await found(label.inProgress)).toHaveLength(2);
  expect(await found(label.tag('a'))).toHaveLength(2);
});

test('one that cannot be changed leaves all as they were', async () => {
  await keepAll();
  // Stands for whatever fails in the middle: the database cannot keep functions.
  const wrong = { shelf: 'archive', progress: (() => 1) as unknown as number } as const;
  const changes = [[keys[0], { shelf: 'archive' }] as const, [keys[1], wrong] as const];
  await expect(
    changeEach(
      fresh.library,
      changes.map(([key = '', change]) => [key, change]),
      0,
    ),
  ).rejects.toMatchObject({ name: 'LibraryError', failure: 'failed' });
  expect(await entryOf('baothanhhoa.vn/1')).toMatchObject({ shelf: 'list' });
});

test('a damaged record is passed over and stays as it is', async () => {
  await keepAll();
  const before = await entryOf('baothanhhoa.vn/2');
  const damaged = { ...before, tags: 'none' };
  await fresh.library.put('entries', damaged as never);
  await changeEntries(fresh.library, keys, { shelf: 'archive', addTags: ['a'] }, 0);
  expect(await entryOf('baothanhhoa.vn/2')).toEqual(damaged);
  expect(await entryOf('baothanhhoa.vn/3')).toMatchObject({ shelf: 'archive' });
});
