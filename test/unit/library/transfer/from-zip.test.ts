import { BlobWriter, TextReader, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { BadZip, filesOfZip } from '../../../../src/library/transfer/import/links/from-zip.ts';

const table = `url,title\n${Array.from({ length: 500 }, (_, n) => `https://baothanhhoa.vn/x-${n}.htm,Bài ${n}`).join('\n')}`;

const comment = new TextEncoder().encode('PK\u0005\u0006 in a comment that is long enough');

/** Zips as somebody else writes them. */
async function zipped(names: string[], options: ZipWriterConstructorOptions = {}): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const name of names)
    await zip.add(name, name.endsWith('/') ? undefined : new TextReader(table), {
      directory: name.endsWith('/'),
    });
  return zip.close(comment);
}

async function read(file: Blob): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, chunks } of filesOfZip(file, {})) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunks()) parts.push(Uint8Array.from(chunk));
    files[name] = await new Blob(parts).text();
  }
  return files;
}

describe('zips that another program has written', () => {
  test.each<[string, ZipWriterConstructorOptions]>([
    ['deflated', {}],
    ['stored', { level: 0 }],
    ['with sizes behind each file', { dataDescriptor: true }],
    ['in the form for more than 4 GB', { zip64: true }],
    ['the same with sizes behind each file', { zip64: true, dataDescriptor: true }],
    ['with times in each form', { extendedTimestamp: true }],
  ])('%s are read', async (_, options) => {
    const file = await zipped(['thư mục/', 'thư mục/a.csv', 'b.csv', 'c.txt', 'd.png'], options);
    expect(await read(file)).toEqual({ 'thư mục/a.csv': table, 'b.csv': table, 'c.txt': table });
  });

  test.each(['../../x.csv', '/p.csv', 'C:\\x.csv', '..\\x.csv', 'a//b.csv', './a.csv'])(
    'one named %s is read like any other',
    async (name) => {
      expect(await read(await zipped(['a.csv', name]))).toEqual({ 'a.csv': table, [name]: table });
    },
  );

  test('what is behind a password is told as such', async () => {
    await expect(read(await zipped(['a.csv'], { password: 'x' }))).rejects.toThrow('locked');
    await expect(read(await zipped(['a.csv'], { password: 'x', zipCrypto: true }))).rejects.toThrow('locked');
  });

  test('what macOS puts beside a file is none', async () => {
    expect(await read(await zipped(['a.csv', '__MACOSX/._a.csv']))).toEqual({ 'a.csv': table });
  });
});

describe('what is damaged', () => {
  test('wherever it is cut off, is told as such, or is whole but for its comment', async () => {
    const file = await zipped(['a.csv', 'b.csv']);
    const whole = await read(file);
    for (let size = 0; size < file.size; size += 37) {
      const found = await read(file.slice(0, size)).catch((error: unknown) => error);
      if (size < file.size - comment.length) expect(found, String(size)).toBeInstanceOf(BadZip);
      else if (!(found instanceof BadZip)) expect(found, String(size)).toEqual(whole);
    }
  });

  test('at whichever byte, is read or told as such, and nothing else happens', async () => {
    const whole = new Uint8Array(await (await zipped(['a.csv', 'b.csv'])).arrayBuffer());
    let refused = 0;
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await read(new Blob([bytes])).catch((error: unknown) => {
        expect(error, String(at)).toBeInstanceOf(BadZip);
        refused++;
      });
    }
    expect(refused).toBeGreaterThan(50);
  });

  test('a file that is longer than the zip claims is not taken for whole', async () => {
    const { bytes, view, directory } = await partsOf(await zipped(['a.csv']));
    view.setUint32(directory + 24, 10, true);
    await expect(read(new Blob([bytes]))).rejects.toBeInstanceOf(BadZip);
  });

  test('too many files are refused before any is read', async () => {
    const { bytes, directory, end } = await partsOf(await zipped(['a.csv']));
    const [files, entry, last] = [
      bytes.slice(0, directory),
      bytes.slice(directory, end),
      bytes.slice(end, end + 22),
    ];
    const count = 10_001;
    const view = new DataView(last.buffer);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, count * entry.length, true);
    view.setUint16(20, 0, true);
    const many = new Blob([files, ...Array.from({ length: count }, () => entry), last]);
    await expect(read(many)).rejects.toThrow('too large');
  });
});

/** A zip of one file: its bytes, and where its directory begins and ends (PKWARE's APPNOTE 6.3.10, 4.3.12 and 4.3.16). */
async function partsOf(file: Blob) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - comment.length - 22;
  return { bytes, view, directory: view.getUint32(end + 16, true), end };
}
