import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/**
 * Writes a zip file, one file in it after the other, by zip.js: of what is kept up it alone packs, writes as a stream, and
 * goes beyond 4 GB and 65,535 files (fflate, a quarter as large, does not: its pull request 230 is open; client-zip packs
 * nothing).
 */
export interface Zip {
  /** @param isStored for what is compressed already, such as pictures */
  add(name: string, content: string | ArrayBuffer, isStored?: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param now milliseconds since 1970: the time of every file in it, so that the same articles make the same zip
 * @param signal ends a file that is being written
 */
export function openZip(stream: WritableStream<Uint8Array>, now: number, signal?: AbortSignal): Zip {
  const zip = new ZipWriter(stream, {
    // The browser has deflate itself (so zip-core-custom: zip.js without WebAssembly of its own, of which no page of the
    // extension may run any); a worker would need more than the extension's own scripts may do.
    useWebWorkers: false,
    useCompressionStream: true,
    lastModDate: new Date(now),
    // No fields beyond the oldest form: EPUB forbids any for its first file (OCF 3.3, "ZIP container").
    extendedTimestamp: false,
    // A size that is known is written before the file, not behind it.
    dataDescriptor: false,
    ...(signal && { signal }),
  });
  const encoder = new TextEncoder();
  return {
    async add(name, content, isStored = false) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
      await zip.add(name, new Uint8ArrayReader(bytes), { level: isStored ? 0 : 6 });
    },
    async close() {
      signal?.throwIfAborted();
      await zip.close();
    },
  };
}
