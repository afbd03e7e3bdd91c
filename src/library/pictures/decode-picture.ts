import { pictureSize } from './picture-size.ts';

/**
 * Pixels above which a picture is not drawn: 400 MB of memory. The newspaper's have up to 2 million, the largest cameras
 * 100 million; a file of 100 kB can hold a thousand million.
 */
const mostPixels = 100_000_000;

/**
 * Has the browser read a picture, to be drawn anew.
 *
 * @returns null for what cannot be drawn: a damaged file, SVG in a worker, or more pixels than the memory may have to hold
 */
export async function decodePicture(bytes: ArrayBuffer, type: string): Promise<ImageBitmap | null> {
  const size = pictureSize(bytes);
  if (size !== null && size.width * size.height > mostPixels) return null;
  try {
    return await createImageBitmap(new Blob([bytes], { type }));
  } catch {
    return null;
  }
}
