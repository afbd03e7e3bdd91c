import 'fake-indexeddb/auto';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import type { Library } from '../../../../src/library/store/database.ts';
import { backupInZip } from '../../../../src/library/transfer/import/backup-in-zip.ts';
import { importLibrary } from '../../../../src/library/transfer/import/import-library.ts';
import type { Job } from '../../../../src/library/transfer/job.ts';
import { articleOf, dump, exported, freshLibrary, now, put } from './samples.ts';

async function zipped(files: Record<string, string>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

/** Hardly to be packed: what is damaged at its end must be seen late. */
const long = Array.from({ length: 60_000 }, (_, n) => Math.sin(n)).join();

async function sampleBackup() {
  const library = await freshLibrary();
  for (let id = 1; id <= 60; id++) await put(library, articleOf(id));
  const { text } = await exported(library, 'json', { keys: null, settings: { long } });
  return { before: await dump(library), text };
}

async function importZip(zip: Blob, library: Library, job: Job = {}) {
  const backup = await backupInZip(zip, job);
  if (backup === null || backup === 'several') throw new Error(`Found: ${backup}`);
  return importLibrary(library, backup, { now }, job);
}

test('a backup that somebody has packed comes back as it was, and tells how far it is', async () => {
  const { before, text } = await sampleBackup();
  const library = await freshLibrary();
  const shares: (number | null)[] = [];
  const job = { onProgress: ({ share }: { share: number | null }) => void shares.push(share) };
  const zip = await zipped({ 'thư/doc-sach.json': text, '__MACOSX/thư/._doc-sach.json': 'Mac OS X' });
  expect(await importZip(zip, library, job)).toMatchObject({ end: 'whole', report: { added: 60 } });
  expect(await dump(library)).toEqual(before);
  expect(shares.at(-1)).toBe(1);
});

test('one that is damaged changes nothing', async () => {
  const { text } = await sampleBackup();
  const bytes = new Uint8Array(await (await zipped({ 'a.json': text })).arrayBuffer());
  // The checksum of its content, which stands in the directory (PKWARE's APPNOTE, 4.3.12).
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 16, 1, true);
  const library = await freshLibrary();
  const empty = await dump(library);
  expect(await importZip(new Blob([bytes]), library)).toEqual({ kind: 'unreadable' });
  expect(await dump(library)).toEqual(empty);
});

test('where it stands beside other lists, the reader is to choose; other zips have none', async () => {
  const { text } = await sampleBackup();
  const list = '[{"url":"https://baothanhhoa.vn/a-1.htm"}]';
  expect(await backupInZip(await zipped({ 'a.json': text, 'b.json': text }), {})).toBe('several');
  expect(await backupInZip(await zipped({ 'a.json': text, 'b.csv': 'url' }), {})).toBe('several');
  expect(await backupInZip(await zipped({ 'a.json': list }), {})).toBeNull();
  expect(await backupInZip(new Blob(['PK\x03\x04']), {})).toBeNull();
});
