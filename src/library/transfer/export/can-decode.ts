import { decodePicture } from '../../pictures/decode-picture.ts';

/** Whether the browser can draw a picture, which may have been cut off behind a right beginning. */
export async function canDecode(bytes: ArrayBuffer, type: string): Promise<boolean> {
  const bitmap = await decodePicture(bytes, type);
  bitmap?.close();
  return bitmap !== null;
}
