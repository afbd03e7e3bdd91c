/** A file as it was written into a zip. Each holds less than 4 GB: it was in memory. */
export interface WrittenFile {
  /** In UTF-8. */
  name: Uint8Array;
  time: Date;
  isStored: boolean;
  crc: number;
  /** Bytes, in the zip and unpacked. */
  packed: number;
  unpacked: number;
  /** Where its header is in the zip. */
  at: number;
}

/** Two or four bytes, the lowest first; eight where they are a bigint. */
type Field = readonly [bytes: 2 | 4, value: number] | bigint;

/** Numbers of four bytes end here, of two bytes there; what is there stands in for more (APPNOTE 4.4.1.4). */
const most4 = 0xffffffff;
const most2 = 0xffff;
/** The features that a reader needs: deflate, and what is larger than 4 GB (APPNOTE 4.4.3.2). */
const usual = 20;
const large = 45;
/** Names are in UTF-8 (APPNOTE 4.4.4). */
const isUtf8 = 0x0800;

/** What stands before a file: PKWARE's APPNOTE 6.3.10, 4.3.7. No field more: EPUB forbids any for its first (OCF 3.3, 4.2). */
export const fileHeader = (file: WrittenFile): Uint8Array =>
  joined(written([[4, 0x04034b50], [2, usual], ...about(file), [2, 0]]), file.name);

/** What the directory has of it: APPNOTE 4.3.12. */
export function entryHeader(file: WrittenFile): Uint8Array {
  const isFar = file.at >= most4;
  const extra: Field[] = isFar ? [[2, 1], [2, 8], BigInt(file.at)] : [];
  const header: Field[] = [
    [4, 0x02014b50],
    [2, isFar ? large : usual],
    [2, isFar ? large : usual],
    ...about(file),
    [2, isFar ? 12 : 0],
    // No comment, one disk, no attributes of any system.
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, isFar ? most4 : file.at],
  ];
  return joined(written(header), file.name, written(extra));
}

/**
 * What ends a zip: APPNOTE 4.3.14 to 4.3.16, the first two only where the last has no room.
 *
 * @param from where the directory begins
 * @param to where it ends
 */
export function zipEnd(count: number, from: number, to: number): Uint8Array {
  const isLarge = count >= most2 || to >= most4;
  const far: Field[] = [
    [4, 0x06064b50],
    44n,
    [2, large],
    [2, large],
    [4, 0],
    [4, 0],
    BigInt(count),
    BigInt(count),
    BigInt(to - from),
    BigInt(from),
    [4, 0x07064b50],
    [4, 0],
    BigInt(to),
    [4, 1],
  ];
  const end: Field[] = [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, most2)],
    [2, Math.min(count, most2)],
    [4, isLarge ? most4 : to - from],
    [4, isLarge ? most4 : from],
    [2, 0],
  ];
  return written(isLarge ? [...far, ...end] : end);
}

/** What both headers have in common. */
const about = ({ name, time, isStored, crc, packed, unpacked }: WrittenFile): Field[] => [
  [2, isUtf8],
  [2, isStored ? 0 : 8],
  [2, (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1)],
  // From 1980 to 2107 (APPNOTE 4.4.6).
  [
    2,
    (Math.min(Math.max(time.getFullYear() - 1980, 0), 127) << 9) |
      ((time.getMonth() + 1) << 5) |
      time.getDate(),
  ],
  [4, crc],
  [4, packed],
  [4, unpacked],
  [2, name.length],
];

function written(fields: readonly Field[]): Uint8Array {
  const sizes = fields.map((field) => (typeof field === 'bigint' ? 8 : field[0]));
  const view = new DataView(new ArrayBuffer(sizes.reduce((sum, size) => sum + size, 0)));
  let at = 0;
  for (const field of fields) {
    if (typeof field === 'bigint') view.setBigUint64(at, field, true);
    else if (field[0] === 2) view.setUint16(at, field[1], true);
    else view.setUint32(at, field[1], true);
    at += typeof field === 'bigint' ? 8 : field[0];
  }
  return new Uint8Array(view.buffer);
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
