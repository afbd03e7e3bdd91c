import type { Article } from '../article/article.ts';
import { picturesOf } from '../library/pictures-of.ts';
import { openLibrary } from '../library/store/database.ts';
import type { PictureSource } from '../reader/picture-source.ts';

/** The pictures of a saved article, from the database, one after the other in the order of the text. */
export interface SavedPictures extends PictureSource {
  /** Reads those that were not there before. */
  read(): Promise<void>;
  /** Tells that more may be coming, or no more. */
  refresh(): void;
  /** Frees them. */
  end(): void;
}

/** @param areComing whether those that are not kept are being fetched */
export function savedPictures(article: Article, areComing: () => boolean): SavedPictures {
  const addresses = new Map<string, string | null>();
  const listeners = new Set<() => void>();
  const wanted = new Set(picturesOf(article));
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let hasEnded = false;
  let reading: Promise<void> = Promise.resolve();
  const readMissing = async () => {
    const library = await openLibrary();
    for (const src of wanted) {
      if (hasEnded || addresses.get(src)) continue;
      const picture = await library.get('pictures', [article.key, src]);
      if (hasEnded) return;
      const file = picture && new Blob([picture.bytes], { type: picture.type });
      addresses.set(src, file ? URL.createObjectURL(file) : null);
      tell();
    }
  };
  return {
    isOffline: true,
    addressOf(src) {
      // What was never to be saved, such as another host's, is not to be had.
      if (!wanted.has(src)) return null;
      const address = addresses.get(src);
      return address === null && areComing() ? undefined : address;
    },
    refresh: tell,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read() {
      // One after the other, so that none is read twice.
      reading = reading.catch(() => {}).then(readMissing);
      return reading;
    },
    end() {
      hasEnded = true;
      for (const address of addresses.values()) if (address !== null) URL.revokeObjectURL(address);
    },
  };
}
