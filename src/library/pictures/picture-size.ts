import type { Size } from '../../article/article.ts';
import { pictureType } from './picture-type.ts';

type ReadSize = (bytes: DataView) => Size | null;

/** Where each kind of file says how large its picture is, as its specification has it. */
const readers: Record<string, ReadSize> = {
  // The IHDR chunk is the first.
  'image/png': (bytes) => ({ width: bytes.getUint32(16), height: bytes.getUint32(20) }),
  'image/gif': (bytes) => ({ width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) }),
  // A negative height means that the rows run downwards.
  'image/bmp': (bytes) => ({ width: bytes.getInt32(18, true), height: Math.abs(bytes.getInt32(22, true)) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/avif': avifSize,
};

/** The size of a picture in pixels, told by the beginning of its file; null where that does not say. */
export function pictureSize(buffer: ArrayBuffer): Size | null {
  try {
    return readers[pictureType(buffer) ?? '']?.(new DataView(buffer)) ?? null;
  } catch (error) {
    // The file ends before it has said so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** JPEG (ITU T.81): segments, each with its length, up to the frame's header. */
function jpegSize(bytes: DataView): Size | null {
  for (let at = 2; at < bytes.byteLength; at += 2 + bytes.getUint16(at + 2)) {
    // Bytes of 255 may fill the gap before a mark.
    while (bytes.getUint8(at) === 0xff && bytes.getUint8(at + 1) === 0xff) at++;
    const mark = bytes.getUint16(at);
    // Frames begin with C0 to CF, but for C4, C8 and CC, which hold tables.
    const isFrame = mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark);
    if (isFrame) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
    if (mark < 0xffc0) return null;
  }
  return null;
}

/** WebP (RFC 9649): one of three kinds of chunk comes first. */
function webpSize(bytes: DataView): Size | null {
  const kind = bytes.getUint32(12);
  const threeBytes = (at: number) => bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16) + 1;
  if (kind === 0x56503858 /* VP8X */) return { width: threeBytes(24), height: threeBytes(27) };
  if (kind === 0x56503820 /* VP8 and a space */)
    return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff };
  if (kind !== 0x5650384c /* VP8L */) return null;
  const packed = bytes.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
}

/** Bytes at a file's beginning in which AVIF's boxes of properties stand. */
const avifHead = 4096;

/** AVIF (ISO/IEC 23008-12): the largest of the boxes `ispe`, one of which each picture in the file has. */
function avifSize(bytes: DataView): Size | null {
  let largest: Size | null = null;
  for (let at = 4; at + 16 <= Math.min(bytes.byteLength, avifHead); at++) {
    if (bytes.getUint32(at) !== 0x69737065 /* ispe */) continue;
    const size = { width: bytes.getUint32(at + 8), height: bytes.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
