import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { openZip } from '../../../../src/library/transfer/export/zip.ts';
import { collector } from './samples.ts';

const moment = new Date(2020, 1, 29, 18, 13, 20).getTime();

async function zipOf(write: (zip: ReturnType<typeof openZip>) => Promise<void>) {
  const { stream, bytes } = collector();
  const zip = openZip(stream, moment);
  await write(zip);
  await zip.close();
  return new Blob([Uint8Array.from(bytes())]);
}

const entriesOf = (zip: Blob) =>
  new ZipReader(new BlobReader(zip), { useWebWorkers: false, checkSignature: true }).getEntries();

test('what is packed and what is stored come out as they went in, with their names and their time', async () => {
  const text = 'Lễ hội làng, năm Canh Tý. '.repeat(1000);
  const picture = crypto.getRandomValues(new Uint8Array(50_000));
  const written = await zipOf(async (zip) => {
    await zip.add('Lễ hội.md', text);
    await zip.add('pictures/ảnh.jpg', picture.buffer, true);
    await zip.add('empty.txt', '');
  });
  const entries = await entriesOf(written);
  expect(entries.map(({ filename }) => filename)).toEqual(['Lễ hội.md', 'pictures/ảnh.jpg', 'empty.txt']);
  const [packed, stored, empty] = entries;
  if (!packed || packed.directory || !stored || stored.directory || !empty || empty.directory)
    throw new Error('They are files.');
  expect(await packed.getData(new TextWriter(), { checkSignature: true })).toBe(text);
  expect(packed.compressedSize).toBeLessThan(1000);
  expect(await stored.getData(new Uint8ArrayWriter(), { checkSignature: true })).toEqual(picture);
  expect(stored.compressedSize).toBe(picture.length);
  expect([packed.compressionMethod, stored.compressionMethod]).toEqual([8, 0]);
  expect(await empty.getData(new TextWriter(), { checkSignature: true })).toBe('');
  for (const { lastModDate } of entries) expect(lastModDate.getTime()).toBe(moment);
});

test('a job that is given up ends it', async () => {
  const { stream } = collector();
  const job = new AbortController();
  const zip = openZip(stream, moment, job.signal);
  await zip.add('a', 'a');
  job.abort(new Error('given up'));
  await expect(zip.add('b', 'b')).rejects.toThrow('given up');
  await expect(zip.close()).rejects.toThrow('given up');
});
