import { pictureEnding, pictureType } from '../../../pictures/picture-type.ts';
import type { StoredPicture } from '../../../store/schema.ts';
import type { BookFile } from './package.ts';

/** What a browser does with pictures. */
export interface Drawing {
  /** Makes a JPEG of a picture in another form; null where it cannot be read. */
  toJpeg(bytes: ArrayBuffer, type: string): Promise<ArrayBuffer | null>;
  /** Whether a picture can be drawn: epubcheck refuses a book for one that cannot (PKG-021). */
  canDecode(bytes: ArrayBuffer, type: string): Promise<boolean>;
}

/**
 * What every e-reader shows. WebP has been among EPUB's own types only since 3.3, and epubcheck 4.2.6 (Debian 12) refuses
 * it as readers of its time do; an SVG may ask for files that are not in the book.
 */
const shown = new Set(['image/jpeg', 'image/png', 'image/gif']);

/** A picture as the book has it. */
export interface BookPicture extends BookFile {
  /** Its address in the article. */
  src: string;
  bytes: ArrayBuffer;
}

/**
 * An article's pictures, those of them that can be taken into the book.
 *
 * @param name begins the names of their files
 */
export async function bookPictures(
  pictures: readonly StoredPicture[],
  { name, drawing }: { name: string; drawing: Drawing },
): Promise<BookPicture[]> {
  const taken: BookPicture[] = [];
  for (const [index, { src, bytes }] of pictures.entries()) {
    const found = await inShownForm(bytes, drawing);
    if (!found) continue;
    const id = `${name}-${index + 1}`;
    const href = `pictures/${id}.${pictureEnding(found.type)}`;
    taken.push({ src, id, href, ...found });
  }
  return taken;
}

async function inShownForm(bytes: ArrayBuffer, { toJpeg, canDecode }: Drawing) {
  const type = pictureType(bytes);
  if (type === null) return null;
  if (shown.has(type)) return (await canDecode(bytes, type)) ? { type, bytes } : null;
  const jpeg = await toJpeg(bytes, type);
  return jpeg && pictureType(jpeg) === 'image/jpeg' ? { type: 'image/jpeg', bytes: jpeg } : null;
}
