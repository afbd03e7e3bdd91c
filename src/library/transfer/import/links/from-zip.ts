import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Job } from '../../job.ts';

/** A file inside of a zip. */
export interface ZippedFile {
  name: string;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** Files of one export: Omnivore's are in hundreds. */
const mostFiles = 10_000;
/** Bytes that one of them may hold unpacked: a zip of a few kilobytes can hold gigabytes. */
const mostBytes = 500_000_000;
/**
 * As export/zip.ts writes them: by the browser's own deflate, and with no worker. What is damaged is told by its
 * checksum. Names such as `../a.csv` are as good as others, since nothing is ever written under them (zip.js,
 * `filenameValidation`: its usual value gives up the whole zip).
 */
const how = {
  useWebWorkers: false,
  useCompressionStream: true,
  checkSignature: true,
  filenameValidation: 'tolerant',
} as const;

/** The zip is none, is damaged, or holds more than any export does. */
export class BadZip extends Error {}

/**
 * The lists in a zip file: Omnivore's `metadata_….json`, or else every table, text, JSON or HTML file, such as Pocket's tables.
 *
 * @throws BadZip
 */
export async function* filesOfZip(file: Blob, { signal }: Job): AsyncGenerator<ZippedFile> {
  const zip = new ZipReader(new BlobReader(file), how);
  try {
    const files = (await entriesOf(zip)).filter(({ encrypted }) => !encrypted);
    const lists = files.filter(({ filename }) => /(?:^|\/)metadata_[^/]*\.json$/i.test(filename));
    const chosen =
      lists.length > 0 ? lists : files.filter(({ filename }) => /\.(?:csv|txt|json|html?)$/i.test(filename));
    for (const entry of chosen) {
      if (entry.uncompressedSize > mostBytes) throw new BadZip('Too large');
      yield { name: entry.filename, chunks: () => unpack(entry, signal) };
    }
  } finally {
    await zip.close();
  }
}

/** What a zip holds, but for folders. @throws BadZip */
async function entriesOf(zip: ZipReader<Blob>): Promise<FileEntry[]> {
  const files: FileEntry[] = [];
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory) continue;
      files.push(entry);
      if (files.length > mostFiles) throw new BadZip('Too many files');
    }
  } catch (error) {
    throw error instanceof BadZip ? error : new BadZip('No zip file', { cause: error });
  }
  return files;
}

async function* unpack(entry: FileEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const unpacked = entry.getData(writable, { ...how, ...(signal && { signal }) });
  // What fails before the first byte leaves the stream as it is, open and empty.
  const failed = new Promise<never>((_, reject) => unpacked.catch(reject));
  failed.catch(() => {});
  const reader = readable.getReader();
  let bytes = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await Promise.race([reader.read(), failed]);
      if (done) break;
      bytes += value.length;
      // The size that stands in the zip may be a lie.
      if (bytes > mostBytes) throw new BadZip('Too large');
      yield value;
    }
    await unpacked;
    if (bytes !== entry.uncompressedSize) throw new BadZip('Damaged');
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BadZip ? error : new BadZip('Damaged', { cause: error });
  } finally {
    await reader.cancel().catch(() => {});
  }
}
