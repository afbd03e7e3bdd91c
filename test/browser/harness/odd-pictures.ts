import type { ServerResponse } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';
import type { ServedPage } from './find-page.ts';
import { pictureAt } from './picture.ts';

const host = 'http://c.baothanhhoa.vn/img/desktop/news/2011';
/** No name of a picture, so that the server draws none by itself. */
export const oddAddress = (name: string): string => `${host}/${name}.nojpg`;

const drawn = (name: string): Buffer => pictureAt(`/${name}.png`)?.bytes ?? Buffer.alloc(0);
const none = Buffer.alloc(0);

/** A picture of one colour, as wide and as high as it says, in a file of a few kilobytes. */
function manyPixels(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit a pixel, in grey.
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  const begin = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([begin, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', none)]);
}

/** What servers out of order, and odd files, give in the place of a picture. */
export const oddPictures = {
  silent: () => ({ answer() {} }),
  cut: () => ({
    answer(response: ServerResponse) {
      const whole = drawn('cut');
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': whole.length });
      response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
    },
  }),
  missing: () => ({ status: 404, html: Buffer.from('Not found') }),
  failing: () => ({ status: 500, html: Buffer.from('Error') }),
  circling: () => ({ status: 302, headers: { location: oddAddress('circling') } }),
  page: () => ({ html: Buffer.from('<!doctype html><title>Không tìm thấy</title>') }),
  'page that says it is a picture': () => ({
    html: Buffer.from('<!doctype html><title>Không tìm thấy</title>'),
    contentType: 'image/jpeg',
  }),
  empty: () => ({ contentType: 'image/png' }),
  // What follows the end of a PNG is ignored: a picture of fifty million bytes that browsers show.
  heavy: () => ({
    html: Buffer.concat([drawn('heavy'), Buffer.alloc(50_000_000)]),
    contentType: 'image/png',
  }),
  /** 121 million pixels, 484 MB of memory once it is drawn. */
  'many pixels': () => ({ html: manyPixels(11_000, 11_000), contentType: 'image/png' }),
  /** 900 million, 3.6 GB: more than either browser draws. */
  'too many pixels': () => ({ html: manyPixels(30_000, 30_000), contentType: 'image/png' }),
  whole: () => ({ html: drawn('whole'), contentType: 'image/png' }),
  'said to be bytes': () => ({ html: drawn('bytes'), contentType: 'application/octet-stream' }),
} satisfies Record<string, () => Partial<ServedPage>>;
export type OddPicture = keyof typeof oddPictures;

/** Serves one of them under its own name. */
export const served = (name: OddPicture): ServedPage => ({
  html: none,
  ...oddPictures[name](),
  url: oddAddress(name),
});
