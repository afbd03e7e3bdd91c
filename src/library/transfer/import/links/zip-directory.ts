/** The zip is none, is damaged, or holds more than any export does. */
export class BadZip extends Error {}

/** A file inside of a zip, as the zip's directory has it. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0 for stored, 8 for deflated; any other is none that a browser unpacks. */
  method: number;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes unpacked, as the zip claims. */
  unpacked: number;
  /** Where its own header is. */
  at: number;
}

/** Files of one export: Omnivore's are in hundreds. */
const mostFiles = 10_000;
/** Bytes of a directory of so many, with names far longer than exports have. */
const mostDirectory = 10_000_000;
/** PKWARE's APPNOTE 6.3.10, 4.3.16: the end of a zip is 22 bytes and a comment of at most 65,535. */
const endLength = 22;
const longestEnd = endLength + 0xffff;

/** What a zip holds, but for folders. @throws BadZip */
export async function readDirectory(file: Blob): Promise<ZipEntry[]> {
  const { count, size, at } = await findDirectory(file);
  if (count > mostFiles) throw new BadZip('Too many files');
  if (size > mostDirectory || at < 0 || at + size > file.size) throw new BadZip('No zip file');
  const view = await viewOf(file, at, at + size);
  const entries: ZipEntry[] = [];
  for (let from = 0; entries.length < count; ) {
    const { entry, next } = readEntry(view, from);
    entries.push(entry);
    from = next;
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** Bytes of a file, to read numbers of. @throws BadZip where the file is shorter */
export async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  if (from < 0 || to > file.size) throw new BadZip('Cut off');
  return new DataView(await file.slice(from, to).arrayBuffer());
}

interface Directory {
  count: number;
  size: number;
  at: number;
}

async function findDirectory(file: Blob): Promise<Directory> {
  const from = Math.max(file.size - longestEnd, 0);
  const view = await viewOf(file, from, file.size);
  for (let at = view.byteLength - endLength; at >= 0; at--) {
    // A comment may hold what looks like an end.
    const end = at + endLength + view.getUint16(at + 20, true);
    if (view.getUint32(at, true) !== 0x06054b50 || end !== view.byteLength) continue;
    const directory = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
    };
    const isLarge =
      directory.count === 0xffff || directory.size === 0xffffffff || directory.at === 0xffffffff;
    return isLarge ? largeDirectory(file, from + at) : directory;
  }
  throw new BadZip('No zip file');
}

/** Of a zip of more than 4 GB or 65,535 files (APPNOTE 4.3.14 and 4.3.15). */
async function largeDirectory(file: Blob, end: number): Promise<Directory> {
  const locator = await viewOf(file, end - 20, end);
  if (locator.getUint32(0, true) !== 0x07064b50) throw new BadZip('No zip file');
  const at = whole(locator, 8);
  const view = await viewOf(file, at, at + 56);
  if (view.getUint32(0, true) !== 0x06064b50) throw new BadZip('No zip file');
  return { count: whole(view, 32), size: whole(view, 40), at: whole(view, 48) };
}

/** APPNOTE 4.3.12. */
function readEntry(view: DataView, from: number): { entry: ZipEntry; next: number } {
  if (from + 46 > view.byteLength || view.getUint32(from, true) !== 0x02014b50) throw new BadZip('Damaged');
  const flags = view.getUint16(from + 8, true);
  const nameLength = view.getUint16(from + 28, true);
  const extraLength = view.getUint16(from + 30, true);
  const nameAt = from + 46;
  const next = nameAt + nameLength + extraLength + view.getUint16(from + 32, true);
  if (next > view.byteLength) throw new BadZip('Damaged');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameLength));
  const large = largeNumbers(view, nameAt + nameLength, extraLength);
  // In this order, and only those for which there was no room (APPNOTE 4.5.3).
  const number = (at: number): number => {
    const small = view.getUint32(at, true);
    return small === 0xffffffff ? (large.shift() ?? small) : small;
  };
  const unpacked = number(from + 24);
  const packed = number(from + 20);
  const at = number(from + 42);
  const method = view.getUint16(from + 10, true);
  return { entry: { name, isEncrypted: (flags & 1) === 1, method, packed, unpacked, at }, next };
}

function largeNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1 || at + 4 + size > from + length) continue;
    return Array.from({ length: Math.floor(size / 8) }, (_, place) => whole(view, at + 4 + place * 8));
  }
  return [];
}

/** More than a number can hold is more than any file has. */
const whole = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
