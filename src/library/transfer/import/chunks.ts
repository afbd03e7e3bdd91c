import type { Job } from '../job.ts';

/** Bytes that are handed on at once: what comes out of them waits in memory until it is written. */
const chunkLength = 65_536;

/** A file could not be read to its end: its disk is gone, or another program has changed it. */
export class UnreadableFile extends Error {}

/**
 * The bytes of a file, piece by piece; the next is read when the one before was used. Tells how far it has come.
 *
 * @throws UnreadableFile, or the signal's reason
 */
export async function* chunksOf(file: Blob, { signal, onProgress }: Job): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new UnreadableFile('The file could not be read.', { cause: error });
      });
      if (done) return;
      for (let at = 0; at < value.length; at += chunkLength) {
        signal?.throwIfAborted();
        const chunk = value.subarray(at, at + chunkLength);
        read += chunk.length;
        yield chunk;
        onProgress?.({ done: 0, total: null, share: file.size > 0 ? read / file.size : 1 });
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
