import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js';

/** Writes a zip file, one file in it after the other. */
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
    // Workers and WebAssembly would need more than the extension's own scripts may do; the browser has deflate itself.
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
      await zip.close();
    },
  };
}
