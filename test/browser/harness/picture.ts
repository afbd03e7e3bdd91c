import { crc32, deflateSync } from 'node:zlib';

/** A picture as a server would send it. */
export interface Picture {
  contentType: string;
  bytes: Buffer;
}

const pictureName = /\.(?:png|jpe?g|webp|gif|avif|ico|svg)$/i;
const sizeInPath = /(\d{1,4})x(\d{1,4})/;
const usualSize = { width: 800, height: 533 };

/**
 * Draws the picture that a path names: hills in colours of their own, so that two pictures can be told apart on a
 * screenshot, and one path always gives the same bytes.
 *
 * @param path of an address; a size in it such as `600x400` is the picture's, in pixels
 * @returns an SVG for `.svg`; a PNG for every other picture's name, since browsers look at the bytes and not at the
 *   name; nothing when the path names no picture
 */
export function pictureAt(path: string): Picture | undefined {
  if (!pictureName.test(path)) return undefined;
  const [, width, height] = (sizeInPath.exec(path) ?? []).map(Number);
  const size = width && height ? { width, height } : usualSize;
  const colours = coloursOf(path);
  return /\.svg$/i.test(path)
    ? { contentType: 'image/svg+xml', bytes: Buffer.from(svg(size, colours)) }
    : { contentType: 'image/png', bytes: png(size, colours) };
}

type Size = typeof usualSize;
type Colour = readonly [red: number, green: number, blue: number];

/** Sky, far hills, near hills. */
function coloursOf(path: string): Colour[] {
  const seed = crc32(path);
  const shade = (least: number, shift: number): Colour => [
    least + ((seed >> shift) & 63),
    least + ((seed >> (shift + 6)) & 63),
    least + ((seed >> (shift + 12)) & 63),
  ];
  return [shade(180, 0), shade(110, 7), shade(50, 13)];
}

function svg({ width, height }: Size, [sky, far]: Colour[]): string {
  const fill = (colour: Colour | undefined) => `fill="rgb(${colour?.join(',')})"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" ${fill(sky)}/><circle cx="50%" cy="50%" r="25%" ${fill(far)}/></svg>`;
}

/** One byte per pixel, an index into the colours; see the PNG specification for the chunks. */
function png({ width, height }: Size, colours: Colour[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: 0, none.
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = colourAt(x / width, y / height);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): number {
  if (y > 0.75 + 0.1 * Math.sin(x * 5)) return 2;
  return y > 0.55 + 0.12 * Math.cos(x * 9) ? 1 : 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
