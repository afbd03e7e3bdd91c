import { fileFormat } from '../library-file.ts';
import { isBookmarkJson } from './links/from-bookmark-json.ts';
import { separatorOf } from './links/from-csv.ts';
import { hasAddress } from './links/from-text.ts';
import { encodingOf } from './links/texts-of.ts';

/** What a file is, by what is in it: names lie, and phones change them. */
export type FileKind =
  /** One of ours. */
  | 'library'
  /** The settings alone, as the options page writes them. */
  | 'settings'
  /** Other programs' lists of addresses. */
  | 'json list'
  | 'json object'
  | 'bookmark json'
  | 'html'
  | 'csv'
  /** Addresses, one in each line. */
  | 'text'
  | 'zip'
  | 'unknown';

/** Bytes that tell. */
const headLength = 65_536;

export async function detectFile(file: Blob): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  return detectKind(bytes);
}

export function detectKind(bytes: Uint8Array): FileKind {
  if (String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04') return 'zip';
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).trimStart();
  if (text.startsWith('{')) {
    const [, format = ''] = /"format"\s*:\s*"([^"]*)"/.exec(text) ?? [];
    if (format === fileFormat) return 'library';
    if (format === 'doc-sach-settings') return 'settings';
    return isBookmarkJson(text) ? 'bookmark json' : 'json object';
  }
  if (text.startsWith('[')) return 'json list';
  if (text.startsWith('<')) return /<(?:!doctype|html|a|dl|ul|title)\b/i.test(text) ? 'html' : 'unknown';
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  if (separatorOf(line) !== null) return 'csv';
  return hasAddress(line) ? 'text' : 'unknown';
}
