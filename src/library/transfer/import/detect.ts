import { fileFormat } from '../library-file.ts';
import { isLinkTable } from './links/from-csv.ts';
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
  | 'html'
  | 'csv'
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
    return format === 'doc-sach-settings' ? 'settings' : 'json object';
  }
  if (text.startsWith('[')) return 'json list';
  if (text.startsWith('<')) return /<(?:!doctype|html|a|dl|ul|title)\b/i.test(text) ? 'html' : 'unknown';
  return isLinkTable(/^[^\r\n]*/.exec(text)?.[0] ?? '') ? 'csv' : 'unknown';
}
