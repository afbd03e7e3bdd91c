import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { fromBase64, toBase64 } from '../../../../src/library/transfer/base64.ts';
import { exportForms, exportLibrary } from '../../../../src/library/transfer/export/export-library.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import { toMarkdown } from '../../../../src/sharing/to-markdown.ts';
import {
  articleOf,
  collector,
  figure,
  freshLibrary,
  noDrawing,
  now,
  pictureAddress,
  put,
} from './samples.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const options = {
  keys: null,
  settings: null,
  now,
  drawing: noDrawing,
  bringMarkdown: async () => toMarkdown,
} as const;

/** Bytes that no deflate makes smaller, in a picture's clothes. */
function noise(size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes.buffer;
}

test('how many there are to export is told before the first is read', async () => {
  for (const id of [1, 2, 3]) await put(library, articleOf(id));
  const told: unknown[] = [];
  const { stream } = collector();
  await exportLibrary(library, stream, { ...options, form: 'html' }, { onProgress: (one) => told.push(one) });
  expect(told[0]).toEqual({ done: 0, total: 3, share: null });
});

test('200 articles with large pictures are read no faster than they are written', {
  timeout: 120_000,
}, async () => {
  const size = 300_000;
  const picture = noise(size);
  for (let id = 1; id <= 200; id++) {
    const article = articleOf(id, { blocks: [figure(pictureAddress(id, 1))] });
    await put(library, article, { bytes: () => picture });
  }
  for (const form of exportForms) {
    let read = 0;
    let written = 0;
    let furthest = 0;
    const getAll = IDBObjectStore.prototype.getAll;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'pictures') read++;
      return getAll.apply(this, args);
    });
    const stream = new WritableStream<Uint8Array>({
      write(chunk) {
        written += chunk.byteLength;
        // Every article is as long as its picture, or longer, in the file.
        furthest = Math.max(furthest, read - Math.floor(written / size));
      },
    });
    const done = await exportLibrary(library, stream, { ...options, form });
    spy.mockRestore();
    expect([form, done, read]).toEqual([form, { written: 200, damaged: 0 }, 200]);
    expect(furthest).toBeLessThanOrEqual(3);
  }
});

describe('an export that is cancelled', () => {
  test.each(exportForms)('as %s gives nothing, and leaves the library as it was', async (form) => {
    for (let id = 1; id <= 5; id++) await put(library, articleOf(id));
    for (let count = 0; count <= 4; count++) {
      const stop = new AbortController();
      if (count === 0) stop.abort();
      let isAborted = false;
      const stream = new WritableStream<Uint8Array>({
        abort() {
          isAborted = true;
        },
      });
      const job = {
        signal: stop.signal,
        onProgress: ({ done }: { done: number }) => done === count && stop.abort(),
      };
      expect(await exportLibrary(library, stream, { ...options, form }, job)).toBeNull();
      expect(isAborted).toBe(true);
    }
    expect(await library.count('entries')).toBe(5);
  });

  test.each(exportForms)('as %s tells when the disk is full', async (form) => {
    for (let id = 1; id <= 5; id++) await put(library, articleOf(id));
    let left = 2;
    const stream = new WritableStream<Uint8Array>({
      write() {
        if (left-- === 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
      },
    });
    await expect(exportLibrary(library, stream, { ...options, form })).rejects.toMatchObject({
      failure: 'full',
    });
  });
});

test('a large file is read no faster than its articles are written', async () => {
  const { stream, bytes } = collector();
  const picture = noise(300_000);
  for (let id = 1; id <= 30; id++)
    await put(library, articleOf(id, { blocks: [figure(pictureAddress(id, 1))] }), { bytes: () => picture });
  await exportLibrary(library, stream, { ...options, form: 'json' });
  const file = bytes();
  library = await freshLibrary();
  let given = 0;
  let furthest = 0;
  const add = IDBObjectStore.prototype.add;
  let saved = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name === 'journal') saved++;
    return add.apply(this, args);
  });
  const source = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        furthest = Math.max(furthest, given / (file.length / 30) - saved);
        controller.enqueue(file.slice(given, given + 100_000));
        given += 100_000;
        if (given >= file.length) controller.close();
      },
    },
    { highWaterMark: 1 },
  );
  const blob = Object.assign(new Blob([Uint8Array.from(file)]), { stream: () => source });
  const shares: number[] = [];
  const onProgress = ({ share }: { share: number | null }) => shares.push(share ?? -1);
  expect(await importLibrary(library, blob, { now }, { onProgress })).toMatchObject({
    report: { added: 30 },
  });
  spy.mockRestore();
  expect(furthest).toBeLessThanOrEqual(3);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBeGreaterThan(0.95);
});

test('bytes become base64 and bytes again', () => {
  for (const size of [0, 1, 2, 3, 4, 5, 255, 256, 70_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7) % 256);
    const text = toBase64(bytes.buffer);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.from(fromBase64(text) ?? new ArrayBuffer(1)).equals(Buffer.from(bytes))).toBe(true);
  }
  expect(fromBase64('*')).toBeNull();
});
