import type { StoredPicture } from '../../../store/schema.ts';
import { pictureEnding, pictureType } from '../../picture-type.ts';
import type { Zip } from '../zip.ts';
import type { BookFile } from './package.ts';

/** Makes a JPEG of a picture in another form; null where it cannot be read. */
export type ToJpeg = (bytes: ArrayBuffer, type: string) => Promise<ArrayBuffer | null>;

/**
 * What every e-reader shows. WebP has been among EPUB's own types only since 3.3, and epubcheck 4.2.6 (Debian 12) refuses
 * it as readers of its time do; an SVG may ask for files that are not in the book.
 */
const shown = new Set(['image/jpeg', 'image/png', 'image/gif']);

/**
 * Puts an article's pictures into the book.
 *
 * @param name begins the names of its files
 * @returns where each is that could be taken, by its address
 */
export async function addPictures(
  zip: Zip,
  { pictures, name, toJpeg }: { pictures: readonly StoredPicture[]; name: string; toJpeg: ToJpeg },
): Promise<{ paths: Map<string, string>; files: BookFile[] }> {
  const paths = new Map<string, string>();
  const files: BookFile[] = [];
  for (const [index, { src, bytes }] of pictures.entries()) {
    const found = await inShownForm(bytes, toJpeg);
    if (!found) continue;
    const id = `${name}-${index + 1}`;
    const href = `pictures/${id}.${pictureEnding(found.type)}`;
    await zip.add(`EPUB/${href}`, found.bytes, true);
    paths.set(src, href);
    files.push({ id, href, type: found.type });
  }
  return { paths, files };
}

async function inShownForm(bytes: ArrayBuffer, toJpeg: ToJpeg) {
  const type = pictureType(bytes);
  if (type === null) return null;
  if (shown.has(type)) return { type, bytes };
  const jpeg = await toJpeg(bytes, type);
  return jpeg && pictureType(jpeg) === 'image/jpeg' ? { type: 'image/jpeg', bytes: jpeg } : null;
}
