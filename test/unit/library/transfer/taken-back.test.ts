import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putHighlight } from '../../../../src/library/highlights/change-highlights.ts';
import { changeEntries } from '../../../../src/library/store/change-entries.ts';
import type { Library } from '../../../../src/library/store/database.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import { whileNoOtherImports } from '../../../../src/library/transfer/import/import-lock.ts';
import { parseItem } from '../../../../src/library/transfer/import/parse-item.ts';
import { recoverImport, recoverWhenEnded } from '../../../../src/library/transfer/import/recover-import.ts';
import { writeArticle } from '../../../../src/library/transfer/import/write-article.ts';
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

const original = IDBObjectStore.prototype.add;
let library: Library;
/** Brings new articles, a newer text, an older one, marks, pictures and highlights. */
let file: string;
let before: Record<string, unknown[]>;

beforeEach(async () => {
  library = await freshLibrary();
  const key = (id: number) => `baothanhhoa.vn/${id}`;
  const text = (words: string, id: number) => [
    { kind: 'paragraph' as const, inlines: [words] },
    figure(pictureAddress(id, 1)),
    figure(pictureAddress(id, 2)),
  ];
  await put(library, articleOf(1, { blocks: text('Mới một.', 1) }), {
    state: { saved: now, tags: ['tệp'] },
    highlights: [
      highlightOf(key(1), 'from-file', 'Mới'),
      highlightOf(key(1), 'of-both-1', 'một', { note: 'tệp', changed: now + 1 }),
    ],
  });
  await library.put('thumbnails', { key: key(1), type: 'image/png', bytes: png('1') });
  await put(library, articleOf(2, { blocks: text('Cũ hai.', 2) }), { state: { saved: now - 900 } });
  await put(library, articleOf(3, { blocks: text('Ba.', 3) }), { state: { starred: true, progress: 0.5 } });
  await put(library, articleOf(4, { blocks: text('Bốn.', 4) }), {
    highlights: [highlightOf(key(4), 'new-four-4', 'Bốn')],
  });
  file = (await exported(library, 'json')).text;
  library = await freshLibrary();
  await put(library, articleOf(1, { blocks: [...text('Cũ một.', 1), figure(pictureAddress(1, 3))] }), {
    state: { saved: now - 500, tags: ['đây'] },
    pictures: [pictureAddress(1, 1), pictureAddress(1, 3)],
    highlights: [highlightOf(key(1), 'of-both-1', 'một'), highlightOf(key(1), 'from-here', 'Cũ')],
  });
  await put(library, articleOf(2, { blocks: text('Mới hai.', 2) }), {
    state: { saved: now - 100 },
    pictures: [],
  });
  await put(library, articleOf(3, { blocks: text('Ba.', 3) }), { state: { shelf: 'trash', removed: now } });
  await put(library, articleOf(5));
  before = await dump(library);
});

const numbers = async () => new Map((await library.getAll('entries')).map(({ key, n }) => [key, n]));
const imported = (signal?: AbortSignal, onProgress?: () => void) =>
  importLibrary(library, new Blob([file]), { now }, { signal, onProgress });

test('what it would have brought', async () => {
  expect(await imported()).toMatchObject({ kind: 'imported', report: { added: 1, updated: 3, same: 0 } });
  expect(await dump(library)).not.toEqual(before);
});

test('cancelled after each of its writes, all is as it was, numbers of texts too', async () => {
  const formerNumbers = await numbers();
  const records = await library.getAll('fresh');
  for (let writes = 0; writes <= 4; writes++) {
    const stop = new AbortController();
    let count = 0;
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'journal' && count++ === writes) stop.abort();
      return original.apply(this, args);
    });
    if (writes === 4) stop.abort();
    const outcome = await imported(stop.signal);
    add.mockRestore();
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(await dump(library)).toEqual(before);
    expect(await numbers()).toEqual(formerNumbers);
    for (const record of records) expect(await library.get('fresh', record.n)).toEqual(record);
  }
});

test('cancelled before it began, nothing is written', async () => {
  expect(await imported(AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  expect(await dump(library)).toEqual(before);
});

test('a disk that is full in the middle: all is as it was, and it is said', async () => {
  for (const store of ['pictures', 'texts', 'fresh', 'revisions', 'highlights', 'journal', 'thumbnails']) {
    const put = IDBObjectStore.prototype.put;
    let isFull = false;
    const fail = (name: string) => {
      if (name !== store || isFull) return;
      isFull = true;
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const spies = [
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        fail(this.name);
        return put.apply(this, args);
      }),
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
        fail(this.name);
        return original.apply(this, args);
      }),
    ];
    const outcome = await imported();
    for (const spy of spies) spy.mockRestore();
    expect([store, outcome]).toEqual([store, { kind: 'failed', failure: 'full' }]);
    expect(await dump(library)).toEqual(before);
  }
});

test('a file that cannot be read to its end: all is as it was', async () => {
  const bytes = new TextEncoder().encode(file);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes.slice(0, bytes.length - 20)),
      pull() {
        throw new DOMException('It has changed.', 'NotReadableError');
      },
    });
  const gone = Object.assign(new Blob([bytes]), { stream });
  expect(await importLibrary(library, gone, { now })).toEqual({ kind: 'unreadable' });
  expect(await dump(library)).toEqual(before);
});

describe('an import that died with its page', () => {
  /** Writes the first so many articles of the file, and leaves it at that. */
  async function die(count: number): Promise<void> {
    for (const raw of JSON.parse(file).articles.slice(0, count)) {
      const incoming = parseItem(raw, now);
      if (incoming) await writeArticle(library, incoming, now);
    }
  }

  test('is taken back by the next start, after each of its writes', async () => {
    for (let count = 1; count <= 4; count++) {
      await die(count);
      expect(await dump(library)).not.toEqual(before);
      expect(await recoverImport(library)).toBe(true);
      expect(await dump(library)).toEqual(before);
      expect(await recoverImport(library)).toBe(false);
    }
  });

  test('is taken back by the next import, if that comes first', async () => {
    await die(4);
    const small = new Blob(['{"format":"doc-sach-library","version":1,"articles":[]}']);
    expect(await importLibrary(library, small, { now })).toMatchObject({ kind: 'imported' });
    expect(await dump(library)).toEqual(before);
  });

  test('what died while it was taken back is taken back to its end', async () => {
    await die(4);
    const remove = IDBCursor.prototype.delete;
    let count = 0;
    const spy = vi.spyOn(IDBCursor.prototype, 'delete').mockImplementation(function (this: IDBCursor) {
      if (++count === 3) throw new DOMException('The browser ends.', 'AbortError');
      return remove.apply(this);
    });
    await expect(recoverImport(library)).rejects.toThrow('The library: failed');
    spy.mockRestore();
    expect(await recoverImport(library)).toBe(true);
    expect(await dump(library)).toEqual(before);
  });

  test('is taken back by whoever looks after it as soon as its page has gone, and not before', async () => {
    await die(2);
    let end: () => void = () => {};
    const running = whileNoOtherImports(() => new Promise<void>((resolve) => (end = resolve)));
    const watched = recoverWhenEnded(library);
    expect(await library.count('journal')).toBe(2);
    end();
    await running;
    await watched;
    expect(await dump(library)).toEqual(before);
  });

  test('is left alone while it is only another page that still imports', async () => {
    await die(2);
    const meanwhile = await whileNoOtherImports(async () => [await recoverImport(library), await imported()]);
    expect(meanwhile).toEqual([false, { kind: 'busy' }]);
    expect(await library.count('journal')).toBe(2);
  });
});

test('an import waits for what looks after the one before', async () => {
  let end: () => void = () => {};
  const looking = whileNoOtherImports(() => new Promise<void>((resolve) => (end = resolve)));
  const next = imported();
  end();
  await looking;
  expect(await next).toMatchObject({ kind: 'imported' });
});

describe('what the reader does while an import is under way', () => {
  test('stays when it is cancelled: what was saved, changed, marked or deleted meanwhile', async () => {
    library = await freshLibrary();
    for (const id of [1, 2, 3, 4]) {
      const incoming = parseItem({ article: articleOf(id) }, now);
      if (!incoming) throw new Error('no article');
      await writeArticle(library, incoming, now);
    }
    const key = (id: number) => `baothanhhoa.vn/${id}`;
    expect((await saveText(library, articleOf(1), now)).outcome).toBe('same');
    await changeEntries(library, [key(2)], { addTags: ['của tôi'] }, now);
    await putHighlight(library, highlightOf(key(3), 'mine', 'quê'));
    // The fourth was not touched, and goes.
    expect(await recoverImport(library)).toBe(true);
    const entries = await library.getAll('entries');
    expect(entries.map((entry) => [entry.key, entry.tags, entry.highlights])).toEqual([
      [key(1), [], 0],
      [key(2), ['của tôi'], 0],
      [key(3), [], 1],
    ]);
    expect(await library.count('texts')).toBe(3);
  });
});
