import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import { wholeArticle } from '../../sharing/whole-article.ts';
import { chance, tidyArticle } from './random-article.ts';
import {
  articleOf,
  dump,
  exported,
  figure,
  freshLibrary,
  highlightOf,
  now,
  pictureAddress,
  png,
  put,
} from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const settings = { theme: 'sepia', size: 22, nested: { ['__proto__']: 1, off: ['Thể thao'] } };

/** The whole library in a file, or a part of it, with settings. */
const backup = async (keys: string[] | null = null): Promise<string> =>
  (await exported(library, 'json', { keys, settings })).text;

const imported = (text: string | Uint8Array<ArrayBuffer>) =>
  importLibrary(library, new Blob([text]), { now: now + 5000 });

/** A library with everything that one can have. */
async function fillLibrary(): Promise<void> {
  const state = {
    shelf: 'archive' as const,
    starred: true,
    tags: ['gốm', 'làng nghề'],
    opened: true,
    progress: 0.43,
  };
  const key = 'baothanhhoa.vn/118342';
  const highlights = [
    highlightOf(key, 'one-one-1', 'bên sông', { note: 'Hỏi lại\nông Minh', colour: 'pink' }),
    highlightOf(key, 'two-two-2', 'Đất ơi'),
  ];
  // As it is saved: without what tells who passed its address on.
  const article = { ...wholeArticle, url: wholeArticle.url.replace('?utm_source=zalo', '') };
  await put(library, { ...article, title: 'Bản cũ' });
  await put(library, article, { state: { ...state, saved: now - 9000, order: now + 77 }, highlights });
  await library.put('thumbnails', { key, type: 'image/png', bytes: png('thumbnail') });
  await put(library, articleOf(2), { state: { shelf: 'trash', removed: now - 5 } });
  await put(library, articleOf(3, { blocks: [figure(pictureAddress(3, 1)), figure(pictureAddress(3, 2))] }), {
    pictures: [pictureAddress(3, 1)],
    state: { changed: now - 3 },
  });
  const random = chance(7);
  for (let id = 100; id < 140; id++) await put(library, tidyArticle(id, random));
}

test('everything comes back as it was, byte for byte, and fits its description', async () => {
  await fillLibrary();
  const before = await dump(library);
  const text = await backup();
  const schema = JSON.parse(await readFile('docs/library-file.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  library = await freshLibrary();
  const outcome = await imported(text);
  expect(outcome).toMatchObject({ kind: 'imported', isLater: false, end: 'whole', settings });
  expect(outcome).toMatchObject({ report: { added: 43, updated: 0, same: 0, refusedCount: 0 } });
  expect(await dump(library)).toEqual(before);
  // And once more: the second export is the first.
  expect(JSON.parse(await backup()).articles).toEqual(JSON.parse(text).articles);
});

test('the same file again changes nothing, nor does it where it came from', async () => {
  await fillLibrary();
  const before = await dump(library);
  const text = await backup();
  const same = { report: { added: 0, updated: 0, same: 43 } };
  expect(await imported(text)).toMatchObject(same);
  expect(await imported(text)).toMatchObject(same);
  expect(await dump(library)).toEqual(before);
});

test('a selection comes in the order of the list, and nothing else', async () => {
  for (const id of [1, 2, 3, 4]) await put(library, articleOf(id));
  const file = JSON.parse(await backup(['baothanhhoa.vn/3', 'baothanhhoa.vn/9', 'baothanhhoa.vn/1']));
  expect(file.articles.map((one: { entry: { key: string } }) => one.entry.key)).toEqual([
    'baothanhhoa.vn/3',
    'baothanhhoa.vn/1',
  ]);
});

describe('what is damaged', () => {
  test('is exported as it is, and what is good of it is taken back', async () => {
    await put(library, articleOf(1));
    await put(library, articleOf(2), { state: { tags: ['giữ'], starred: true } });
    await put(library, articleOf(3));
    const [first, second] = await library.getAll('entries');
    // A record that another program wrote into: no title is a number, no tag is one.
    await library.put('entries', { ...second, words: 'nhiều', tags: [5] } as never);
    await library.put('texts', { key: 'baothanhhoa.vn/1', article: 'mất' } as never);
    await library.delete(
      'entries',
      (await library.getFromIndex('entries', 'key', 'baothanhhoa.vn/3'))?.n ?? 0,
    );
    expect(first?.key).toBe('baothanhhoa.vn/1');
    const { written, text } = await exported(library, 'json');
    expect(written).toEqual({ written: 0, damaged: 3 });
    const file = JSON.parse(text);
    expect(file.articles.map(Object.keys)).toEqual([['damaged'], ['damaged'], ['damaged']]);
    expect(text).toContain('"article":"mất"');
    library = await freshLibrary();
    expect(await imported(text)).toMatchObject({
      report: { added: 2, refusedCount: 1, refused: [{ what: 'Bài số 1', why: 'damaged' }] },
    });
    const entries = await library.getAll('entries');
    expect(entries.map(({ key, starred, tags }) => [key, starred, tags]).sort()).toEqual([
      ['baothanhhoa.vn/2', true, []],
      ['baothanhhoa.vn/3', false, []],
    ]);
  });

  test('an entry that says nothing of itself is in a backup still', async () => {
    await library.put('entries', { n: 5, was: new Uint8Array([1, 2, 3]).buffer } as never);
    const file = JSON.parse(await backup());
    expect(file.articles).toEqual([{ damaged: { entry: { n: 5, was: { base64: 'AQID' } } } }]);
  });

  test('a record in the library gives way to a good one of the file', async () => {
    await put(library, articleOf(1));
    const text = await backup();
    const [entry] = await library.getAll('entries');
    await library.put('entries', { ...entry, tags: null } as never);
    expect(await imported(text)).toMatchObject({ kind: 'imported', report: { updated: 1 } });
    expect((await library.getAll('entries')).map(({ tags }) => tags)).toEqual([[]]);
  });
});

describe('an article that is in both', () => {
  const key = 'baothanhhoa.vn/1';
  const paragraph = (text: string) => [{ kind: 'paragraph' as const, inlines: [text] }];

  test('has both texts, the newer in front, and all that the reader made of either', async () => {
    const old = articleOf(1, { blocks: [...paragraph('Bản cũ.'), figure(pictureAddress(1, 1))] });
    await put(library, old, {
      state: { saved: now - 8000, tags: ['a', 'b'], progress: 0.9, shelf: 'archive' },
      highlights: [
        highlightOf(key, 'shared-1', 'Bản', { note: 'của tệp', changed: now }),
        highlightOf(key, 'onlyfile', 'cũ'),
      ],
    });
    const text = await backup();
    library = await freshLibrary();
    const newer = articleOf(1, { blocks: [...paragraph('Bản mới.'), figure(pictureAddress(1, 2))] });
    await put(library, newer, {
      state: { saved: now - 1000, tags: ['b', 'c'], progress: 0.2, starred: true },
      highlights: [
        highlightOf(key, 'shared-1', 'Bản', { note: 'ở đây' }),
        highlightOf(key, 'onlyhere', 'mới'),
      ],
    });
    expect(await imported(text)).toMatchObject({ report: { updated: 1 } });
    const once = await dump(library);
    expect(once.texts).toEqual([{ key, article: newer }]);
    expect(once.revisions).toEqual([{ key, at: now - 1000, article: old }]);
    expect(once.entries).toMatchObject([
      {
        tags: ['b', 'c', 'a'],
        progress: 0.9,
        starred: true,
        shelf: 'list',
        highlights: 3,
        saved: now - 1000,
      },
    ]);
    // The former text still shows its own.
    expect(once.pictures).toMatchObject([{ src: pictureAddress(1, 2) }, { src: pictureAddress(1, 1) }]);
    const notes = new Map((await library.getAll('highlights')).map(({ id, note }) => [id, note]));
    expect(notes).toEqual(
      new Map([
        ['shared-1', 'của tệp'],
        ['onlyfile', ''],
        ['onlyhere', ''],
      ]),
    );
    expect(await imported(text)).toMatchObject({ report: { same: 1 } });
    expect(await dump(library)).toEqual(once);
  });

  test('an older text in the library becomes a revision, and its entry another number', async () => {
    const newer = articleOf(1, {
      title: 'Mới',
      blocks: [...paragraph('Bản mới.'), figure(pictureAddress(1, 2))],
    });
    await put(library, newer, { state: { saved: now - 1000 } });
    const text = await backup();
    library = await freshLibrary();
    const old = articleOf(1, { blocks: [...paragraph('Bản cũ.'), figure(pictureAddress(1, 1))] });
    await put(library, old, { state: { saved: now - 8000, tags: ['giữ'] } });
    const [{ n } = { n: 0 }] = await library.getAll('entries');
    expect(await imported(text)).toMatchObject({ report: { updated: 1 } });
    const [entry] = await library.getAll('entries');
    expect(entry).toMatchObject({
      title: 'Mới',
      tags: ['giữ'],
      saved: now - 8000,
      changed: now - 1000,
      pictures: { wanted: 1, kept: 1 },
    });
    expect(entry?.n).not.toBe(n);
    expect(await library.get('fresh', entry?.n ?? 0)).toBeDefined();
    expect((await dump(library)).revisions).toEqual([{ key, at: now - 1000, article: old }]);
    // The former text still shows its own.
    expect((await library.getAll('pictures')).map(({ src }) => src)).toEqual([
      pictureAddress(1, 1),
      pictureAddress(1, 2),
    ]);
    const once = await dump(library);
    expect(await imported(text)).toMatchObject({ report: { same: 1 } });
    expect(await dump(library)).toEqual(once);
  });

  test('comes back out of the trash, and gets the pictures that it lacks', async () => {
    const article = articleOf(1, { blocks: [figure(pictureAddress(1, 1))] });
    await put(library, article);
    const text = await backup();
    library = await freshLibrary();
    await saveText(library, article, now);
    const [entry] = await library.getAll('entries');
    if (entry) await library.put('entries', { ...entry, shelf: 'trash', removed: now });
    expect(await imported(text)).toMatchObject({ report: { updated: 1 } });
    expect(await library.getAll('entries')).toMatchObject([
      { shelf: 'list', removed: null, pictures: { wanted: 1, kept: 1 } },
    ]);
  });

  test('no file takes a highlight away from another article', async () => {
    await put(library, articleOf(1), { highlights: [highlightOf(key, 'mine-mine', 'sông Mã')] });
    const other = 'baothanhhoa.vn/2';
    const [, file] = [0, JSON.parse(await backup())];
    file.articles[0].entry.key = other;
    file.articles[0].article.key = other;
    file.articles[0].article.url = file.articles[0].article.url.replace(/-1\.htm/, '-2.htm');
    file.articles[0].highlights[0].key = other;
    await imported(JSON.stringify(file));
    expect(await library.getAll('highlights')).toMatchObject([{ id: 'mine-mine', key }]);
    expect(await library.getFromIndex('entries', 'key', other)).toMatchObject({ highlights: 0 });
  });
});
