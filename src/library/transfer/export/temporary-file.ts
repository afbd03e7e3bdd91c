/** Where the bytes of an export go before the browser's own download takes them. */
export interface TemporaryFile {
  stream: WritableStream<Uint8Array>;
  /** What was written, once the stream is closed. */
  take(): Promise<Blob>;
  /** Removes it, when nobody takes it. Never throws. */
  remove(): Promise<void>;
  /** Whether it is in memory, for lack of a disk: a large library may not fit. */
  isInMemory: boolean;
}

const folderName = 'exports';
/** Milliseconds for which a download may still read its file. */
const grace = 600_000;

/**
 * A file of the extension's own (Origin Private File System), so that an export of any size needs no memory; in memory
 * where there is none, as in Firefox's private windows. What former exports left there is removed.
 *
 * @param type MIME type of what it will hold
 */
export async function openTemporaryFile(type: string, now: number): Promise<TemporaryFile> {
  try {
    await removeTemporaryFiles(now);
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    const name = crypto.randomUUID();
    const file = await folder.getFileHandle(name, { create: true });
    const stream: WritableStream<Uint8Array> = await file.createWritable();
    // A slice has the type that it is given, and is still on the disk.
    const take = async () => (await file.getFile()).slice(0, undefined, type);
    // What cannot be removed now goes when the next export begins.
    const remove = () => folder.removeEntry(name).catch(() => {});
    return { stream, take, remove, isInMemory: false };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    return inMemory(type);
  }
}

function inMemory(type: string): TemporaryFile {
  const parts: Blob[] = [];
  const stream = new WritableStream<Uint8Array>({
    write(chunk) {
      parts.push(new Blob([Uint8Array.from(chunk)]));
    },
  });
  return { stream, take: async () => new Blob(parts, { type }), remove: async () => {}, isInMemory: true };
}

/** Removes what former exports left on the disk, as a page does when it starts; what is in use stays. Never throws. */
export async function removeTemporaryFiles(now: number): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName);
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file') continue;
      const { lastModified } = await (await folder.getFileHandle(name)).getFile();
      // Also where the clock was set back since.
      if (Math.abs(now - lastModified) > grace) await folder.removeEntry(name).catch(() => {});
    }
  } catch {
    // There is no folder, no such file system, or another page is writing: nothing to remove here and now.
  }
}
