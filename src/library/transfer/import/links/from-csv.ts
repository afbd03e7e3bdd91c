import { csvRows } from './csv-rows.ts';
import { momentOf, tagsOf } from './fields.ts';
import type { ForeignLink } from './link.ts';

/** What a column is called: by Pocket (2024–25), Instapaper, and others that write tables of addresses. */
const names = {
  address: ['url', 'link', 'href', 'address'],
  title: ['title'],
  tags: ['tags', 'labels'],
  saved: ['time_added', 'timestamp', 'created', 'created_at', 'saved_at', 'saved_date', 'date'],
  // Pocket's `status`: unread, archive. Instapaper's `Folder`: Unread, Archive, Starred, or one of the reader's own.
  place: ['status', 'folder', 'state'],
  starred: ['favorite', 'starred', 'is_starred'],
} as const;
type Column = keyof typeof names;

/** Folders that are places and not names that the reader gave. */
const unread = /^(?:unread|home|active|succeeded|)$/i;
const archived = /^(?:archived?|read)$/i;
const starred = /^(?:starred|liked|favorites?)$/i;

/** Characters of the longest first line. */
const longestLine = 100_000;

/** What parts the fields of a row: a comma; a semicolon where it stands in numbers, as in Vietnam; a tab. */
const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** What parts the columns of a table whose first line names one of addresses; null for any other line. */
export function separatorOf(line: string): Separator | null {
  const isAddress = (title: string) =>
    names.address.some((name) => name === title.replace(/["\s\uFEFF]/g, '').toLowerCase());
  return separators.find((separator) => line.split(separator).some(isAddress)) ?? null;
}

/** Addresses of a table: Pocket's, Instapaper's, or any with such columns. @throws NoTable */
export async function* linksFromCsv(texts: AsyncIterable<string>): AsyncGenerator<ForeignLink> {
  let columns: Record<Column, number> | null = null;
  const { line, all } = await withFirstLine(texts);
  for await (const row of csvRows(all, separatorOf(line) ?? ',')) {
    if (columns === null) columns = columnsOf(row);
    else yield linkOf(row, columns);
  }
}

function columnsOf(row: readonly string[]): Record<Column, number> {
  const titles = row.map((title) => title.trim().toLowerCase());
  const place = (column: Column) =>
    names[column].map((name) => titles.indexOf(name)).find((index) => index >= 0) ?? -1;
  return {
    address: place('address'),
    title: place('title'),
    tags: place('tags'),
    saved: place('saved'),
    place: place('place'),
    starred: place('starred'),
  };
}

function linkOf(row: readonly string[], columns: Record<Column, number>): ForeignLink {
  const field = (column: Column): string => row[columns[column]]?.trim() ?? '';
  const place = field('place');
  const isStarred = starred.test(place) || /^(?:1|true|yes)$/i.test(field('starred'));
  const isOwnFolder = ![unread, archived, starred].some((known) => known.test(place));
  return {
    address: field('address'),
    title: field('title'),
    tags: [...new Set([...tagsOf(field('tags')), ...(isOwnFolder ? tagsOf([place]) : [])])],
    archived: archived.test(place),
    starred: isStarred,
    saved: momentOf(field('saved')),
  };
}

/** A text's first line, read ahead, and all of the text. */
async function withFirstLine(
  texts: AsyncIterable<string>,
): Promise<{ line: string; all: AsyncGenerator<string> }> {
  const iterator = texts[Symbol.asyncIterator]();
  let head = '';
  while (!/[\r\n]/.test(head) && head.length < longestLine) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { line: /^[^\r\n]*/.exec(head)?.[0] ?? '', all: all() };
}
