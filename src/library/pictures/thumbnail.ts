import type { StoredThumbnail } from '../store/schema.ts';
import { decodePicture } from './decode-picture.ts';
import type { FetchedPicture } from './fetch-picture.ts';

/** Device pixels, twice what lists show, so that it is sharp on dense screens. */
const width = 160;
const height = 120;

/**
 * A small picture for lists, cut to their shape around its middle.
 *
 * @returns null for what cannot be drawn
 */
export async function thumbnailOf(key: string, picture: FetchedPicture): Promise<StoredThumbnail | null> {
  try {
    const drawn = await decodePicture(picture.bytes, picture.type);
    if (!drawn) return null;
    const canvas = new OffscreenCanvas(width, height);
    const scale = Math.max(width / drawn.width, height / drawn.height);
    const [shownWidth, shownHeight] = [drawn.width * scale, drawn.height * scale];
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(drawn, (width - shownWidth) / 2, (height - shownHeight) / 2, shownWidth, shownHeight);
    drawn.close();
    const type = 'image/jpeg';
    const small = await canvas.convertToBlob({ type, quality: 0.75 });
    return { key, type, bytes: await small.arrayBuffer() };
  } catch (error) {
    console.info('Đọc Sạch: no thumbnail.', key, error);
    return null;
  }
}
