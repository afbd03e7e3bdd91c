import { crc32 } from './crc32.ts';
import { entryHeader, fileHeader, type WrittenFile, zipEnd } from './zip-headers.ts';

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
  const writer = stream.getWriter();
  const encoder = new TextEncoder();
  const files: WrittenFile[] = [];
  let at = 0;
  const write = async (bytes: Uint8Array) => {
    signal?.throwIfAborted();
    await writer.ready;
    await writer.write(bytes);
    at += bytes.length;
  };
  return {
    async add(name, content, isStored = false) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
      const packed = isStored ? bytes : await deflated(bytes);
      const file: WrittenFile = {
        name: encoder.encode(name),
        time: new Date(now),
        isStored,
        crc: crc32(bytes),
        packed: packed.length,
        unpacked: bytes.length,
        at,
      };
      await write(fileHeader(file));
      await write(packed);
      files.push(file);
    },
    async close() {
      const directory = at;
      for (const file of files) await write(entryHeader(file));
      await write(zipEnd(files.length, directory, at));
      await writer.close();
    },
  };
}

/** By the browser's own deflate. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
