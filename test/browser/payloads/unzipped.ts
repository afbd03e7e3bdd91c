import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core.js';

/** The files of a zip file, as texts. */
export async function unzipped(path: string): Promise<{ name: string; text: string }[]> {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(await readFile(path))), {
    useWebWorkers: false,
  });
  const entries = await reader.getEntries();
  return Promise.all(
    entries.map(async (entry) => ({
      name: entry.filename,
      text: 'getData' in entry && entry.getData ? await entry.getData(new TextWriter()) : '',
    })),
  );
}
