import type { Job } from '../../job.ts';
import { BadZip, readDirectory, viewOf, type ZipEntry } from './zip-directory.ts';

/** A file inside of a zip. */
export interface ZippedFile {
  name: string;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** Bytes that one of them may hold unpacked: a zip of a few kilobytes can hold gigabytes. */
const mostBytes = 500_000_000;

/**
 * The lists in a zip file: Omnivore's `metadata_….json`, or else every table, JSON or HTML file, such as Pocket's tables.
 *
 * @throws BadZip
 */
export async function* filesOfZip(file: Blob, { signal }: Job): AsyncGenerator<ZippedFile> {
  const files = (await readDirectory(file)).filter(({ isEncrypted }) => !isEncrypted);
  const lists = files.filter(({ name }) => /(?:^|\/)metadata_[^/]*\.json$/i.test(name));
  const chosen = lists.length > 0 ? lists : files.filter(({ name }) => /\.(?:csv|json|html?)$/i.test(name));
  for (const entry of chosen) {
    if (entry.unpacked > mostBytes) throw new BadZip('Too large');
    yield { name: entry.name, chunks: () => unpack(file, entry, signal) };
  }
}

async function* unpack(file: Blob, entry: ZipEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = (await openEntry(file, entry)).getReader();
  let bytes = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      // What a zip says of its sizes is its own claim.
      if (bytes > mostBytes) throw new BadZip('Too large');
      yield value;
    }
    if (bytes !== entry.unpacked) throw new BadZip('Damaged');
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BadZip ? error : new BadZip('Damaged', { cause: error });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The bytes of a file in the zip, unpacked by the browser: PKWARE's APPNOTE 6.3.10, 4.3.7. */
async function openEntry(file: Blob, { at, packed, method }: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  const header = await viewOf(file, at, at + 30);
  if (header.getUint32(0, true) !== 0x04034b50) throw new BadZip('Damaged');
  const from = at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (from + packed > file.size) throw new BadZip('Cut off');
  const stream = file.slice(from, from + packed).stream();
  if (method === 0) return stream;
  if (method === 8) return stream.pipeThrough(new DecompressionStream('deflate-raw'));
  throw new BadZip('Packed in a way that no browser unpacks');
}
