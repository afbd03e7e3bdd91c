import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Job } from '../../job.ts';
import { UnreadableFile } from '../chunks.ts';
import { detectKind, type FileKind } from '../detect.ts';

/** A file inside of a zip. */
export interface ZippedFile {
  name: string;
  /** @throws BadZip */
  chunks(job?: Job): AsyncGenerator<Uint8Array>;
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

/** The zip is none or is damaged, holds more than any export does, or nothing but what is behind a password. */
export class BadZip extends UnreadableFile {
  readonly why: 'broken' | 'too large' | 'locked';

  constructor(why: BadZip['why'], cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** What may be one by its name; beside each file, macOS puts one of its own that begins with `._`. */
const list = /(?:^|\/)(?!\._)[^/]*\.(?:csv|txt|json|html?)$/i;

/**
 * The lists in a zip file: Omnivore's `metadata_….json`, or else every table, text, JSON or HTML file, such as Pocket's tables.
 *
 * @throws BadZip
 */
export async function* filesOfZip(file: Blob, job: Job): AsyncGenerator<ZippedFile> {
  const zip = new ZipReader(new BlobReader(file), how);
  try {
    const all = await entriesOf(zip);
    const files = all.filter(({ encrypted }) => !encrypted);
    const lists = files.filter(({ filename }) => /(?:^|\/)metadata_[^/]*\.json$/i.test(filename));
    const chosen = lists.length > 0 ? lists : files.filter(({ filename }) => list.test(filename));
    if (chosen.length === 0 && files.length < all.length) throw new BadZip('locked');
    for (const entry of chosen) {
      if (entry.uncompressedSize > mostBytes) throw new BadZip('too large');
      yield { name: entry.filename, chunks: (own = job) => unpack(entry, own) };
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
      if (files.length > mostFiles) throw new BadZip('too large');
    }
  } catch (error) {
    throw error instanceof BadZip ? error : new BadZip('broken', error);
  }
  return files;
}

async function* unpack(entry: FileEntry, { signal, onProgress }: Job): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const unpacked = entry.getData(writable, { ...how, ...(signal && { signal }) });
  // What fails before the first byte leaves the stream as it is, open and empty.
  const failed = new Promise<never>((_, reject) => unpacked.catch(reject));
  failed.catch(() => {});
  const reader = readable.getReader();
  let bytes = 0;
  let held: Uint8Array | null = null;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await Promise.race([reader.read(), failed]);
      if (done) break;
      bytes += value.length;
      // The size that stands in the zip may be a lie.
      if (bytes > mostBytes) throw new BadZip('too large');
      if (held) yield held;
      held = value;
      onProgress?.({ done: 0, total: null, share: Math.min(1, bytes / entry.uncompressedSize) });
    }
    await unpacked;
    if (bytes !== entry.uncompressedSize) throw new BadZip('broken');
    // The last comes when all is known to be sound: whoever has it looks no further.
    if (held) yield held;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BadZip ? error : new BadZip('broken', error);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** What a file inside of a zip is, by its first bytes. */
export async function kindOf(chunks: AsyncIterable<Uint8Array>): Promise<FileKind> {
  for await (const chunk of chunks) return detectKind(chunk);
  return 'unknown';
}
