import type { StoredPicture } from '../../../src/library/store/schema.ts';

export type DrawnPicture = Pick<StoredPicture, 'type' | 'bytes'>;

/** How many differ; a browser keeps each article's bytes for itself all the same. */
const kinds = 8;

/** Pictures as large as the newspaper's, in colours of their own; drawn in the page, which must not ask for any. */
export function drawnPictures(width: number, height: number): Promise<DrawnPicture[]> {
  return Promise.all(
    Array.from({ length: kinds }, async (_, kind) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws no pictures.');
      // Stripes of many colours: one of a single colour would be a few bytes.
      for (let x = 0; x < width; x += 2) {
        context.fillStyle = `hsl(${(x * 37 + kind * 45) % 360} 60% ${40 + (x % 30)}%)`;
        context.fillRect(x, (x * (kind + 3)) % 40, 2, height);
      }
      const type = 'image/jpeg';
      const drawn = await canvas.convertToBlob({ type, quality: 0.6 });
      return { type, bytes: await drawn.arrayBuffer() };
    }),
  );
}
