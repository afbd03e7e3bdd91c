import { expect, test } from 'vitest';
import { deleteEntries } from '../../../../src/library/store/delete-entries.ts';
import { articleNumber, freshLibrary, keep } from '../fresh-library.ts';

const fresh = freshLibrary();
const stores = ['entries', 'texts', 'pictures', 'thumbnails', 'revisions', 'fresh', 'highlights'] as const;
const counts = () => Promise.all(stores.map((store) => fresh.library.count(store)));

/** An article with one of everything that belongs to it. */
async function keepWhole(number: number): Promise<number> {
  const { library } = fresh;
  const article = articleNumber(number);
  const { key } = article;
  const n = await keep(library, article);
  const file = { key, type: 'image/jpeg', bytes: new ArrayBuffer(4) };
  await library.put('pictures', { ...file, src: 'https://baothanhhoa.vn/1.jpg' });
  await library.put('thumbnails', file);
  await library.put('revisions', { key, at: 5, article });
  const anchor = { quote: 'bài', before: '', after: '', at: 0 };
  await library.put('highlights', {
    id: `mark-${number}`,
    key,
    colour: 'yellow',
    note: '',
    anchor,
    made: 0,
    changed: 0,
  });
  return n;
}

test('an entry goes with all that belongs to it, and with nothing of others', async () => {
  await keepWhole(1);
  // Its key begins with the first one's.
  await keepWhole(11);
  await deleteEntries(fresh.library, { keys: ['baothanhhoa.vn/1'] });
  expect(await counts()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(await fresh.library.getFromIndex('entries', 'key', 'baothanhhoa.vn/11')).toBeDefined();
  await deleteEntries(fresh.library, { keys: ['baothanhhoa.vn/11', 'baothanhhoa.vn/12'] });
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('a damaged record goes by its number, with what its key leads to', async () => {
  const n = await keepWhole(1);
  const record = await fresh.library.get('entries', n);
  await fresh.library.put('entries', { ...record, title: 7 } as never);
  const lost = await fresh.library.add('entries', { nothing: 'known' } as never);
  await deleteEntries(fresh.library, { numbers: [n, lost] });
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0]);
});
