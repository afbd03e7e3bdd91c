import { expect, it } from 'vitest';
import { pictureSize } from '../../../../src/library/pictures/picture-size.ts';
import { pictureAt } from '../../../browser/harness/picture.ts';

const bytes = (...parts: (string | number[])[]): ArrayBuffer => {
  const all = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
  return new Uint8Array(all).buffer;
};
const png = new Uint8Array(pictureAt('/600x400.png')?.bytes ?? []).buffer;
const jpegHead = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2];
const frame = (mark: number) => [0xff, mark, 0, 11, 8, 0x01, 0x90, 0x02, 0x58, 1, 0, 0, 0];
const ispe = (width: number, height: number) => [
  'ispe',
  [0, 0, 0, 0, 0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255],
];

it.each([
  ['PNG', png],
  ['GIF', bytes('GIF89a', [0x58, 2, 0x90, 1])],
  ['BMP', bytes('BM', Array(16).fill(0), [0x58, 2, 0, 0, 0x70, 0xfe, 0xff, 0xff])],
  ['JPEG', bytes(jpegHead, frame(0xc0))],
  [
    'progressive JPEG behind a table, with bytes to fill',
    bytes(jpegHead, [0xff, 0xc4, 0, 3, 9], [0xff, 0xff], frame(0xc2)),
  ],
  ['WebP', bytes('RIFF----WEBPVP8 ', Array(10).fill(0), [0x58, 0x02, 0x90, 0x01])],
  ['WebP without loss', bytes('RIFF----WEBPVP8L', [0, 0, 0, 0, 0x2f], [0x57, 0xc2, 0x63, 0])],
  ['WebP with more', bytes('RIFF----WEBPVP8X', Array(8).fill(0), [0x57, 2, 0, 0x8f, 1, 0])],
  [
    'AVIF, the largest in it',
    bytes('----ftypavif', ...(ispe(100, 80) as string[]), ...(ispe(600, 400) as string[])),
  ],
])('reads the size of %s', (_, file) => {
  expect(pictureSize(file)).toEqual({ width: 600, height: 400 });
});

it.each([
  ['a text', bytes('Sáng sớm')],
  ['nothing', bytes('')],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PNG that ends early', png.slice(0, 12)],
  ['a JPEG that ends before its frame', bytes(jpegHead)],
  ['a JPEG in which no mark follows', bytes(jpegHead, [1, 2, 3, 4, 5, 6])],
  ['a WebP of another kind', bytes('RIFF----WEBPICCP', Array(20).fill(0))],
])('gives null for %s', (_, file) => {
  expect(pictureSize(file)).toBeNull();
});
