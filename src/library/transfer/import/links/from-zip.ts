import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core.js';
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

/** The zip is none, is damaged, or holds more than any export does. */
export class BadZip extends Error {}

/**
 * The lists in a zip file: Omnivore's `metadata_….json`, or else every table, JSON or HTML file, such as Pocket's tables.
 *
 * @throws BadZip
 */
export async function* filesOfZip(file: Blob, { signal }: Job): AsyncGenerator<ZippedFile> {
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  try {
    const entries = await zip.getEntries().catch((error: unknown) => {
      throw new BadZip('No zip file', { cause: error });
    });
    const files = entries.filter((entry): entry is FileEntry => !entry.directory && !entry.encrypted);
    if (files.length > mostFiles) throw new BadZip('Too many files');
    const lists = files.filter(({ filename }) => /(?:^|\/)metadata_[^/]*\.json$/i.test(filename));
    const chosen =
      lists.length > 0 ? lists : files.filter(({ filename }) => /\.(?:csv|json|html?)$/i.test(filename));
    for (const entry of chosen) {
      if (entry.uncompressedSize > mostBytes) throw new BadZip('Too large');
      yield { name: entry.filename, chunks: () => unpack(entry, signal) };
    }
  } finally {
    await zip.close();
  }
}

async function* unpack(entry: FileEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const unpacked = entry.getData(writable, { useWebWorkers: false, ...(signal && { signal }) });
  unpacked.catch(() => {});
  const reader = readable.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      // What a zip says of its sizes is its own claim.
      if (bytes > mostBytes) throw new BadZip('Too large');
      yield value;
    }
    await unpacked;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BadZip ? error : new BadZip('Damaged', { cause: error });
  } finally {
    await reader.cancel().catch(() => {});
  }
}
