import { deflateSync } from 'node:zlib';
import type { Article } from '../../../../src/article/article.ts';
import type { Highlight } from '../../../../src/library/entry.ts';
import { picturesOf } from '../../../../src/library/pictures-of.ts';
import { closeLibrary, type Library, openLibrary } from '../../../../src/library/store/database.ts';
import { withDerived } from '../../../../src/library/store/derived.ts';
import { saveText } from '../../../../src/library/store/save-text.ts';
import type { StoredEntry } from '../../../../src/library/store/schema.ts';
import type { Drawing } from '../../../../src/library/transfer/export/epub/book-pictures.ts';
import {
  type ExportForm,
  type ExportOptions,
  exportLibrary,
} from '../../../../src/library/transfer/export/export-library.ts';
import type { Written } from '../../../../src/library/transfer/export/source.ts';
import { toMarkdown } from '../../../../src/sharing/to-markdown.ts';
import { emptyArticle } from '../../reader/article.ts';

export const now = Date.UTC(2026, 10, 28, 11, 30);

/** An empty library; the former one is deleted. */
export async function freshLibrary(): Promise<Library> {
  await closeLibrary();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('library');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  return openLibrary();
}

export function articleOf(id: number, change: Partial<Article> = {}): Article {
  return {
    ...emptyArticle,
    key: `baothanhhoa.vn/${id}`,
    url: `https://baothanhhoa.vn/bai-so-${id}.htm`,
    title: `Bài số ${id}`,
    blocks: [{ kind: 'paragraph', inlines: [`Đoạn văn của bài số ${id}, bên bờ sông Mã.`] }],
    ...change,
  };
}

export const pictureAddress = (id: number, place: number): string =>
  `https://c.baothanhhoa.vn/img/${id}-${place}.png`;

export const figure = (src: string, caption = 'Chú thích.') => ({
  kind: 'figure' as const,
  image: { src, alt: '', size: null },
  caption: [caption],
});

/** Saves an article with its pictures and what a reader made of it. */
export async function put(
  library: Library,
  article: Article,
  {
    state = {},
    pictures = picturesOf(article),
    bytes = (src: string) => png(src),
    highlights = [],
  }: Put = {},
): Promise<void> {
  await saveText(library, article, state.saved ?? now);
  const kept = pictures.map((src) => ({ key: article.key, src, type: 'image/png', bytes: bytes(src) }));
  for (const picture of kept) await library.put('pictures', picture);
  for (const highlight of highlights) await library.put('highlights', highlight);
  const entry = await library.getFromIndex('entries', 'key', article.key);
  if (!entry) throw new Error('It was not saved.');
  const sum = kept.reduce((total, picture) => total + picture.bytes.byteLength, 0);
  const counts = { ...entry.pictures, kept: kept.length, bytes: sum };
  await library.put(
    'entries',
    withDerived({ ...bare(entry), pictures: counts, ...state, highlights: highlights.length }),
  );
}

interface Put {
  state?: Partial<StoredEntry>;
  pictures?: string[];
  bytes?: (src: string) => ArrayBuffer;
  highlights?: Highlight[];
}

function bare({ publishedOrder: _, titleOrder: __, labels: ___, ...entry }: StoredEntry) {
  return entry;
}

export function highlightOf(
  key: string,
  id: string,
  quote: string,
  change: Partial<Highlight> = {},
): Highlight {
  return {
    id,
    key,
    colour: 'yellow',
    note: '',
    anchor: { quote, before: '', after: '', at: 0 },
    made: now - 1000,
    changed: now - 1000,
    ...change,
  };
}

/** Every record of every store, so that two libraries can be compared; numbers of texts are the database's to give. */
export async function dump(library: Library): Promise<Record<string, unknown[]>> {
  const stores: Record<string, unknown[]> = {};
  // Words of a former number of a text find nobody, and are tidied away by whoever finds them.
  const alive = new Set(await library.getAllKeys('entries'));
  for (const name of library.objectStoreNames) {
    const all: unknown[] = await library.getAll(name);
    const records = name === 'fresh' ? (await library.getAll('fresh')).filter(({ n }) => alive.has(n)) : all;
    stores[name] = records
      .map((record) => withoutNumber(record))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  return stores;
}

function withoutNumber(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const { n: _, ...rest } = record as { n?: number };
  return Object.fromEntries(
    Object.entries(rest)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      // Equality of buffers is told by what is in them.
      .map(([name, value]) => [
        name,
        value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value,
      ]),
  );
}

/** Where no browser is: takes every picture as it is, and makes none anew. */
export const noDrawing: Drawing = { toJpeg: async () => null, canDecode: async () => true };

/** A file of the library: all of it without settings, unless told otherwise. */
export async function exported(
  library: Library,
  form: ExportForm,
  options: Partial<Omit<ExportOptions, 'form'>> = {},
): Promise<{ written: Written | null; bytes: Uint8Array; text: string }> {
  const { stream, bytes, text } = collector();
  const usual = {
    keys: null,
    settings: null,
    now,
    drawing: noDrawing,
    bringMarkdown: async () => toMarkdown,
  };
  const written = await exportLibrary(library, stream, { ...usual, ...options, form });
  return { written, bytes: bytes(), text: text() };
}

/** Takes what is written, and gives it back whole. */
export function collector(): { stream: WritableStream<Uint8Array>; bytes(): Uint8Array; text(): string } {
  const chunks: Uint8Array[] = [];
  const bytes = () => new Uint8Array(Buffer.concat(chunks));
  return {
    stream: new WritableStream({
      write(chunk) {
        chunks.push(chunk.slice());
      },
    }),
    bytes,
    text: () => Buffer.from(bytes()).toString('utf8'),
  };
}

/** A real PNG of one pixel, whose colour a text decides. */
export function png(seed: string): ArrayBuffer {
  const shade = [...seed].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 256, 7);
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const file = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, shade]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return new Uint8Array(file).buffer;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
